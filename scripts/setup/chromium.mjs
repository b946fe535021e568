import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, QUIET } from './npm.mjs';
import { findProgram } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const USUAL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium, Chrome or Edge of this machine, or Playwright's own: { path, args }, or null. */
export async function findChromium() {
  const found = findProgram([process.env.CHROMIUM_PATH, await playwrightChromium()], NAMES, USUAL);
  return found && { path: found, args: [] };
}

/**
 * The same engine without the browser's window around it, { path, args }, or null: it opens pages in half the time. Debian's
 * package is chromium-headless-shell.
 */
export function findHeadlessShell() {
  const found = findProgram([process.env.HEADLESS_SHELL_PATH], ['chromium-headless-shell', 'chrome-headless-shell']);
  return found && { path: found, args: [] };
}

/** Gets one: by Playwright, else by apt, else from npm. Each way is named when tried; null when none worked. */
export async function getChromium() {
  for (const [way, get] of WAYS) {
    console.log(`» No browser yet. Trying ${way}…`);
    const chromium = await get();
    if (chromium) return chromium;
  }
  return null;
}

const WAYS = [
  ['Playwright’s own Chromium', byPlaywright],
  ['Debian’s, by apt', byApt],
  ['the one packed for npm (Linux x64)', byNpm],
];

async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

async function byPlaywright() {
  const cli = path.resolve('node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return findChromium();
}

async function byApt() {
  const isRoot = process.getuid?.() === 0;
  if (process.env.SETUP_HIDE_SYSTEM || !isRoot || !fs.existsSync('/usr/bin/apt-get')) return null;
  const apt = (args) =>
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  return findChromium();
}

/** A Chromium made for servers without a browser; kept outside package.json, since almost no machine needs its 66 MB. */
async function byNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = path.resolve('node_modules/.cache/browser');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const env = { ...process.env, npm_config_local_prefix: folder };
  if (npm(['install', '--save-exact', ...QUIET, '@sparticuz/chromium@147.0.0'], { cwd: folder, env }) !== 0)
    return null;
  return unpack(folder);
}

/** Its own list of flags has --single-process, which ends the browser with the second page: only the mode is given. */
async function unpack(folder) {
  process.env.TMPDIR = folder; // it unpacks into the temporary folder, where it would be lost
  const packed = pathToFileURL(path.join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js'));
  const { default: chromium } = await import(packed);
  return { path: await chromium.executablePath(), args: ['--headless=shell'] };
}
