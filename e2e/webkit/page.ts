import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './driver.ts';

/** The key under which WebDriver hands out elements (W3C WebDriver §12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Element = Record<typeof ELEMENT, string>;

/** Keys beyond letters (W3C WebDriver §17.4.2). */
export const KEYS = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', left: '\uE012', up: '\uE013', down: '\uE015' };

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

  /** Presses the element at its middle, as a finger would: what covers it takes the press. */
  async click(selector: string): Promise<void> {
    const element = await this.driver.call<Element>('POST', '/element', { using: 'css selector', value: selector });
    await this.driver.call('POST', `/element/${element[ELEMENT]}/click`);
  }

  async press(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.driver.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}
