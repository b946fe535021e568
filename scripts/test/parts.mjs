import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Runs one part, its output on ours: { name, passed, failed, skipped, minutes }. */
export function runPart(part) {
  const began = performance.now();
  console.log(`\n» ${part.name}`);
  if (part.report) fs.rmSync(part.report, { force: true });
  const code = execute(part.run, part.env);
  const counts = withCode(read(part, code), code);
  const extra = part.extra?.() ?? { passed: 0, failed: 0, skipped: 0 };
  const minutes = (performance.now() - began) / 60_000;
  return { name: part.name, ...add(counts, extra), minutes };
}

/** A part about what the build makes, where the build has failed: not run, and failed as well. */
export function withoutBuild({ name }) {
  console.log(`\n» ${name}: not run, for the build has failed`);
  return { name, passed: 0, failed: 1, skipped: 0, minutes: 0 };
}

function execute([command, ...args], env = {}) {
  const bin = path.resolve('node_modules/.bin');
  const PATH = `${bin}${path.delimiter}${process.env.PATH}`;
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  // On Windows what lies in .bin are batch files, which need a shell.
  const options = {
    stdio: 'inherit',
    env: { ...process.env, ...plain, PATH, ...env },
    shell: process.platform === 'win32',
  };
  return spawnSync(command, args, options).status ?? 1;
}

function read(part, code) {
  if (!part.counts) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  try {
    return part.counts();
  } catch (error) {
    console.error(`» ${part.name} left no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** A runner that ends badly without a failing test (a file that does not load, a leak) has failed all the same. */
function withCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}
