import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { npm, QUIET } from '../setup/npm.mjs';

const FOLDER = path.resolve('node_modules/.cache/lighthouse');
const CLI = path.join(FOLDER, 'node_modules/lighthouse/cli/index.js');

/**
 * Lighthouse's four scores (0 to 100) at its mobile settings, in that browser, or null where it cannot be had. Fetched for the bench alone.
 * It must not block this process, which serves the page.
 */
export async function lighthouseScores(url, browser) {
  if (!fs.existsSync(CLI) && !install()) return null;
  const report = path.join(FOLDER, 'report.json');
  const flags = ['--no-sandbox', '--headless=new', '--disable-gpu'];
  const args = [url, '--quiet', '--output=json', `--output-path=${report}`, `--chrome-flags=${flags.join(' ')}`];
  const env = { ...process.env, CHROME_PATH: browser.path };
  if ((await exitCode([CLI, ...args], env)) !== 0) return null;
  const { categories } = JSON.parse(fs.readFileSync(report, 'utf8'));
  return Object.fromEntries(Object.values(categories).map(({ title, score }) => [title, Math.round(score * 100)]));
}

const exitCode = (args, env) =>
  new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'ignore', env, timeout: 300_000 }).on('close', resolve);
  });

function install() {
  console.log('» Getting Lighthouse…');
  fs.mkdirSync(FOLDER, { recursive: true });
  fs.writeFileSync(path.join(FOLDER, 'package.json'), '{"private":true}');
  const env = { ...process.env, npm_config_local_prefix: FOLDER };
  return npm(['install', '--save-exact', ...QUIET, 'lighthouse@12.8.2'], { cwd: FOLDER, env }) === 0;
}
