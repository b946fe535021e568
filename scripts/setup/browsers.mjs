import fs from 'node:fs';
import { findChromium, findHeadlessShell, getChromium } from './chromium.mjs';
import { findProgram } from './programs.mjs';

/** Where the tests read which browsers this machine has. */
const BROWSERS_FILE = 'node_modules/.browser.json';

/** Finds the three engines and writes them down. Only Chromium is fetched when absent: everything is tested in it. */
export async function findBrowsers() {
  const chromium = (await findChromium()) ?? (await getChromium());
  if (!chromium)
    throw new Error('No Chromium found, and none could be fetched. Set CHROMIUM_PATH to a Chrome or Edge.');
  const browsers = { chromium, headlessShell: findHeadlessShell(), firefox: findFirefox(), webkit: findWebKit() };
  fs.writeFileSync(BROWSERS_FILE, `${JSON.stringify(browsers, null, 2)}\n`);
  console.log(`» Chromium: ${chromium.path}`);
  console.log(
    `» Chromium without a window: ${browsers.headlessShell?.path ?? 'not found, its tests run in the one above and take longer'}`,
  );
  console.log(
    `» Firefox: ${browsers.firefox ?? 'not found, its tests are skipped (set FIREFOX_PATH to a Firefox 140 or newer)'}`,
  );
  console.log(
    `» WebKit: ${browsers.webkit?.driver ?? 'not found, its tests are skipped (Debian: webkit2gtk-driver and xvfb)'}`,
  );
}

function findFirefox() {
  return findProgram(
    [process.env.FIREFOX_PATH],
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  );
}

/** WebKitGTK by its WebDriver: the driver, the browser it starts, and a display to start it on. */
function findWebKit() {
  const driver = findProgram([], ['WebKitWebDriver']);
  const browser = miniBrowser();
  const screen = process.env.DISPLAY ? 'present' : findProgram([], ['xvfb-run']);
  return driver && browser && screen ? { driver, browser, xvfb: process.env.DISPLAY ? null : screen } : null;
}

/** The browser lies in a folder named by architecture and by library version. */
function miniBrowser() {
  if (process.platform !== 'linux') return null;
  const folders = list('/usr/lib')
    .filter((name) => name.includes('-linux-'))
    .map((name) => `/usr/lib/${name}`);
  const candidates = folders.flatMap((folder) =>
    list(folder)
      .filter((name) => name.startsWith('webkit2gtk-4'))
      .map((name) => `${folder}/${name}/MiniBrowser`),
  );
  return candidates.find((file) => fs.existsSync(file)) ?? null;
}

function list(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}
