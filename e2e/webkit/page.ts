import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** The key under which WebDriver hands out elements (W3C WebDriver §12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Element = Record<typeof ELEMENT, string>;

/** Keys beyond letters (W3C WebDriver §17.4.2). */
export const KEYS = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', left: '\uE012', up: '\uE013', down: '\uE015' };

/** The first element of a selector that shows and whose name, or text, is these words, else has them in it. */
const FIND = `
  const [selector, name] = arguments;
  const nameOf = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim();
  const shows = (element) => element.getClientRects().length > 0;
  const all = [...document.querySelectorAll(selector)].filter(shows);
  const named = (isIt) => all.find((element) => isIt(nameOf(element)));
  return named((its) => its === name) ?? named((its) => its.includes(name)) ?? null`;

/** What the smoke checks ask of a page: little, and as a reader would. */
export class WebKitPage {
  private readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  async open(url: string): Promise<void> {
    await this.driver.call('POST', '/url', { url });
  }

  async back(): Promise<void> {
    await this.driver.call('POST', '/back');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.driver.call('POST', '/window/rect', { width, height });
  }

  /** Runs the body of a function in the page and returns what it returns. */
  evaluate<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.driver.call<T>('POST', '/execute/sync', { script: body, args });
  }

  /** Asks again until the answer satisfies; throws with the last answer after ten seconds. */
  async until<T>(body: string, isGood: (value: T) => boolean = Boolean, tries = 100): Promise<T> {
    const value = await this.evaluate<T>(body);
    if (isGood(value)) return value;
    if (tries === 0) throw new Error(`WebKit still answers ${JSON.stringify(value)} to: ${body}`);
    await wait(100);
    return this.until(body, isGood, tries - 1);
  }

  /** Presses the link, button or label of this name at its middle, as a finger would: what covers it takes the press. */
  async click(selector: string, name: string): Promise<void> {
    const element = await this.evaluate<Element | null>(FIND, selector, name);
    if (element === null) throw new Error(`WebKit finds no ${selector} named “${name}”`);
    // WebKit takes what the page has not laid out yet, far below, for something that cannot be pressed.
    await this.evaluate(`arguments[0].scrollIntoView({ block: 'center' })`, element);
    await wait(100);
    await this.driver.call('POST', `/element/${element[ELEMENT]}/click`);
  }

  /** The focus on the link, button or label of this name. */
  async focus(selector: string, name: string): Promise<void> {
    await this.evaluate(`(function () { ${FIND} }).apply(null, arguments).focus()`, selector, name);
  }

  async press(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.driver.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}
