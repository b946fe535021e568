import { spawnSync } from 'node:child_process';

/**
 * Runs npm and returns its exit code. `npm_execpath` is npm's own script when npm started us: running that with this Node
 * needs no shell on Windows, where `npm` is a batch file.
 */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
  const shell = !script && process.platform === 'win32';
  return spawnSync(command, [...first, ...args], { stdio: 'inherit', shell, ...options }).status ?? 1;
}

/** Flags of every installation: quiet, and nothing asked of the network that is not a package. */
export const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
