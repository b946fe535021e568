// npm run check:trip -- FILE: checks a trip file and prints every problem, or what it holds.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { isMain } from './is-main.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The app's own checker. Vite reads its TypeScript, for Node 20 does not. */
async function loadChecker() {
  const { module } = await runnerImport(fileURLToPath(new URL('../src/check/check.ts', import.meta.url)), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** One problem as a line: file:line:column  path  what is wrong  what to do. */
export function problemLine(file, { severity, path, line, column, title, what, remedy }) {
  const wrong = `${severity === 'warning' ? 'Warning: ' : ''}${title}. ${what}`;
  return [`${file}:${line}:${column}`, path || '(file)', wrong, remedy].map(oneLine).join('  ');
}

const oneLine = (text) => text.replace(/\s+/g, ' ');

/** What a file holds, in the words of the format. */
function countsLine(counts) {
  const open = counts.openDisputes > 0 ? ` (${counts.openDisputes} open)` : '';
  return [
    counted(counts.stops, 'stop'),
    counted(counts.legs, 'leg'),
    counted(counts.places, 'place'),
    counted(counts.delegations, 'delegation'),
    counted(counts.people, 'person', 'people'),
    counted(counts.events, 'event'),
    counted(counts.quotes, 'quote'),
    counted(counts.disputes, 'dispute') + open,
    counted(counts.sources, 'source'),
  ].join(', ');
}

const counted = (count, one, many = `${one}s`) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Checks one file; prints to the console and gives the exit code. */
export async function main(files) {
  if (files.length === 0) {
    console.error('Name a trip file: npm run check:trip -- FILE');
    return 1;
  }
  const { checkTrip } = await loadChecker();
  let sound = true;
  for (const file of files) sound = (await checkFile(file, checkTrip)) && sound;
  return sound ? 0 : 1;
}

async function checkFile(file, checkTrip) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const wrong = error.code === 'ENOENT' ? 'There is no such file.' : `The file can’t be read: ${error.message}.`;
    console.log(`${file}:1:1  (file)  ${wrong}  Name a file of JSON in UTF-8.`);
    return false;
  }
  const checked = checkTrip(text);
  const problems = checked.ok ? checked.warnings : checked.problems;
  for (const problem of problems) console.log(problemLine(file, problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  console.log(
    checked.ok
      ? `${file}: sound. ${countsLine(checked.counts())}${warnings > 0 ? `; ${counted(warnings, 'warning')}` : ''}`
      : `${file}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  );
  return checked.ok;
}

if (isMain(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
