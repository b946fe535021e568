import { readFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type Driver, startDriver, type WebKit } from './driver.ts';
import { WebKitPage } from './page.ts';

/** A test in WebKitGTK: `webkit` is its page; one browser serves all tests of a worker. */
export const test = base.extend<{ webkit: WebKitPage }, { driver: Driver }>({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use, { parallelIndex }) => {
      const { webkit } = JSON.parse(readFileSync('node_modules/.browser.json', 'utf8')) as { webkit: WebKit };
      const driver = await startDriver(webkit, 4420 + parallelIndex);
      await use(driver);
      await driver.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  webkit: async ({ driver }, use) => {
    await use(new WebKitPage(driver));
  },
});

export { expect } from '@playwright/test';
