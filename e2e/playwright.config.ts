import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

interface Program {
  path: string;
  args: string[];
}

/** What scripts/setup.mjs --browsers found on this machine. */
interface Browsers {
  chromium: Program;
  headlessShell: Program | null;
  firefox: string | null;
  webkit: { driver: string; browser: string; xvfb: string | null } | null;
}

const browsers = JSON.parse(readFileSync('node_modules/.browser.json', 'utf8')) as Browsers;
const port = Number(process.env.E2E_PORT ?? 4319);
const inWebKit = /webkit\/.*\.spec\.ts/;

/** What only the browser as a reader has it can tell; the rest needs half the time in the same engine without a window. */
const wholeBrowser = /@heart|@window/;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  reporter: [[process.env.CI ? 'dot' : 'list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A busy machine may be late once; a fault is there the second time too.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  webServer: {
    // The same files at / and below a folder, as a newsroom would have them.
    command: `node scripts/serve.mjs --port ${port} --strict --under /news/2025/`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // A trace costs a fifth of the time: where a test is tried again, only then.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
  },
  projects: [
    ...(browsers.headlessShell === null
      ? [inChromium('chromium', browsers.chromium)]
      : [
          { ...inChromium('chromium', browsers.chromium), grep: wholeBrowser },
          { ...inChromium('headless shell', browsers.headlessShell), grepInvert: wholeBrowser },
        ]),
    ...(browsers.firefox === null ? [] : [inFirefox(browsers.firefox)]),
    ...(browsers.webkit === null ? [] : [{ name: 'webkit', testMatch: inWebKit, fullyParallel: false }]),
  ],
});

function inChromium(name: string, { path, args }: Program) {
  return {
    name,
    testIgnore: inWebKit,
    use: {
      browserName: 'chromium' as const,
      launchOptions: { executablePath: path, args: ['--no-sandbox', '--disable-gpu', ...args] },
    },
  };
}

/** The unpatched Firefox of the system, by WebDriver BiDi: only this channel of Playwright speaks it. */
function inFirefox(executablePath: string) {
  return {
    name: 'firefox',
    testIgnore: inWebKit,
    grep: /@heart/,
    timeout: 90_000,
    use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath } },
  };
}
