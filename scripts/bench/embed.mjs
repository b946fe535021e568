import fs from 'node:fs';
import path from 'node:path';
import { withPage } from './browser.mjs';
import { blocking, observe } from './load.mjs';

/** Writes a news page into `folder` that frames a page beside it, as the share dialog's snippet does. */
export function writeNewsPage(folder, framed, script = '') {
  const frame = `<iframe src="${framed}" title="Trip" width="100%" height="720" style="border:0;display:block" data-trip-timeline></iframe>`;
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>News</title><link rel="icon" href="data:,">';
  const body = `<body style="max-width:640px;margin:auto"><h1>A story</h1><p>Its first words.</p>${frame}${script}<p>Its last.</p></body>`;
  fs.writeFileSync(path.join(folder, 'news.html'), `<!doctype html><html lang="en"><head>${head}</head>${body}`);
}

/** Opens a news page: when what it frames is painted and how long that blocks, in milliseconds, and what moves on the page around. */
export function measureEmbed(browser, url) {
  return withPage(browser, { device: 'desktop' }, async (page) => {
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(2000);
    const inside = await page.frames()[1].evaluate(() => globalThis.seen);
    const { cls } = await page.evaluate(() => globalThis.seen);
    return { fcp: inside.fcp, tbt: blocking(inside.tasks, inside.fcp), cls };
  });
}
