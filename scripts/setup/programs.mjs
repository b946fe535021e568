import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * The first program that exists and answers: of the paths somebody set, then of the names on PATH, then of the usual places.
 * With SETUP_HIDE_SYSTEM only the set paths count: so a bare machine can be tried out on one that has browsers.
 */
export function findProgram(set, names, usual = []) {
  const system = process.env.SETUP_HIDE_SYSTEM ? [] : [...onPath(names), ...usual];
  return [...set, ...system].find(answers) ?? null;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Programs that know no --version. */
const ANSWERS_HELP = ['xvfb-run', 'WebKitWebDriver'];

/** Exists and starts: a snap's stub or a browser without its libraries exists too. */
function answers(file) {
  if (!file || !fs.existsSync(file)) return false;
  if (process.platform === 'win32') return true; // chrome.exe --version opens a window there
  const flag = ANSWERS_HELP.includes(path.basename(file)) ? '--help' : '--version';
  return spawnSync(file, [flag], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
