import fs from 'node:fs';
import { chromium } from '@playwright/test';

/** Lighthouse's mobile settings: a middling phone, four times slower than this machine, on slow 4G. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const DESKTOP = { viewport: { width: 1440, height: 900 } };

/**
 * Round trips of 150 ms and 1.6 Mbit/s. A browser slows down whole requests, not packets, so that in one Lighthouse takes 3.75
 * round trips for a request, and 0.9 of the rate: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const SLOW_4G = {
  offline: false,
  latency: 3.75 * 150,
  downloadThroughput: (0.9 * 1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.9 * 750 * 1024) / 8,
};
const SLOWDOWN = 4;

/**
 * Which browser is measured: { path, args }. Where there is one, Chromium without its window: on a machine without a graphics card
 * the processor draws the window too, frame by frame, on the time of the page.
 */
export function measuredBrowser({ window }) {
  const found = JSON.parse(fs.readFileSync('node_modules/.browser.json', 'utf8'));
  return (window ? null : found.headlessShell) ?? found.chromium;
}

export function launch({ path, args }) {
  const flags = ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', ...args];
  return chromium.launch({ executablePath: path, args: flags });
}

/** Runs `use(page, cdp)` in a fresh, throttled page without a cache; `network: false` leaves the network as it is. */
export async function withPage(browser, { device = 'phone', network = true }, use) {
  const context = await browser.newContext(device === 'phone' ? PHONE : DESKTOP);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    if (network) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    return await use(page, cdp);
  } finally {
    await context.close();
  }
}
