import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** The programs of WebKitGTK, as scripts/setup.mjs found them; `xvfb` where the machine has no screen. */
export interface WebKit {
  driver: string;
  browser: string;
  xvfb: string | null;
}

/** One call of the WebDriver protocol (W3C); throws with the browser's own words. */
export type Call = <T = null>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

export interface Driver {
  call: Call;
  /** Ends the session's browser and the driver. */
  stop: () => Promise<void>;
}

/** Starts the driver on a port of its own and opens a browser. */
export async function startDriver(webkit: WebKit, port: number): Promise<Driver> {
  const child = spawnDriver(webkit, port);
  const call = caller(port);
  await untilReady(call);
  const options = { binary: webkit.browser, args: ['--automation'] };
  const session = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const within: Call = (method, path, body) => call(method, `/session/${session.sessionId}${path}`, body);
  return { call: within, stop: () => stop(within, child) };
}

/** In a group of its own, so that the screen and the driver end together. */
function spawnDriver({ driver, xvfb }: WebKit, port: number): ChildProcess {
  const command = [driver, `--port=${port}`];
  const [program = driver, ...args] =
    xvfb === null ? command : [xvfb, '-a', '-s', '-screen 0 1600x1200x24', ...command];
  // As root, in a container, the browser's own sandbox has no rights to start.
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  return spawn(program, args, { env, stdio: 'ignore', detached: true });
}

function caller(port: number): Call {
  return async <T>(method: string, path: string, body?: object) => {
    const init = method === 'POST' ? { method, body: JSON.stringify(body ?? {}) } : { method };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

async function untilReady(call: Call, tries = 100): Promise<void> {
  try {
    await call('GET', '/status');
  } catch (error) {
    if (tries === 0) throw error;
    await wait(100);
    await untilReady(call, tries - 1);
  }
}

async function stop(call: Call, child: ChildProcess): Promise<void> {
  await call('DELETE', '');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
}
