import { withPage } from './browser.mjs';
import { median } from './numbers.mjs';

const TYPED = ['rubio', 'takaishi', 'rare earths', 'golden age of japan', 'qqqq'];

/** Runs in the page: notes how long each letter takes to its answer in the list. */
function timeLetters() {
  globalThis.answers = [];
  const field = document.getElementById('search');
  let asked = null;
  field.addEventListener('input', () => (asked = field.value === '' ? null : performance.now()), true);
  new MutationObserver(() => {
    if (asked !== null) globalThis.answers.push(performance.now() - asked);
    asked = null;
  }).observe(field.parentElement, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Types some words, letter by letter, on a phone: milliseconds from a letter to its answer in the document. */
export function measureQueries(browser, url) {
  return withPage(browser, { network: false }, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForTimeout(4000); // the index is made, and what asks it has run a few times
    await page.evaluate(timeLetters);
    for (const word of TYPED) {
      await page.keyboard.type(word, { delay: 170 });
      await page.locator('#search').fill('');
    }
    const took = await page.evaluate(() => globalThis.answers.sort((one, other) => one - other));
    return {
      letters: took.length,
      median: median(took),
      p95: took[Math.floor(took.length * 0.95)],
      worst: took.at(-1),
    };
  });
}
