// Makes a fresh copy ready: `node scripts/setup.mjs` installs the packages, `--browsers` also finds or gets a browser.
// npm runs it before every command that needs the packages. It uses nothing but Node, since nothing else is there yet.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './setup/browsers.mjs';
import { installPackages } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

try {
  requireNode();
  installPackages();
  if (process.argv.includes('--browsers')) await findBrowsers();
} catch (error) {
  console.error(`» ${error.message}`);
  process.exit(1);
}
