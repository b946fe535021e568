import fs from 'node:fs';
import { npm, QUIET } from './npm.mjs';

/** Makes node_modules match package-lock.json. Costs some milliseconds when it does already. */
export function installPackages() {
  if (isInstalled(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'))) return;
  console.log('» Installing the packages (about half a minute)…');
  // NODE_ENV=production would leave out Vite; Playwright would try to download browsers that a test may not need.
  const env = { ...process.env, NODE_ENV: 'development', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const code = npm(['ci', '--include=dev', ...QUIET], { env });
  if (code !== 0) throw new Error('npm could not install the packages. Is the registry reachable?');
}

/** npm's own list of what it put into node_modules, or null before the first installation. */
function readPackages(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : null;
}

/** Compares versions rather than keeping a stamp, so that a package added by hand does not cause a second installation. */
function isInstalled(wanted, present) {
  if (!present) return false;
  const isThere = ([name, entry]) =>
    present[name] ? present[name].version === entry.version : name === '' || entry.optional;
  return Object.entries(wanted).every(isThere) && !Object.values(present).some(isForAnother);
}

/** True for a package made for another system, as in a node_modules that came along from another machine. */
function isForAnother({ os, cpu }) {
  return excludes(os, process.platform) || excludes(cpu, process.arch) || false;
}

function excludes(allowed, here) {
  return Array.isArray(allowed) && !allowed.includes(here);
}
