import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, expect, test } from '@playwright/test';

/** The examples in deploy/ as they stand, with this machine's folder and port, in the servers they are for. */
const DIST = path.resolve(process.env.DIST ?? 'dist');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

interface Running {
  address: string;
  hasBrotli: boolean;
}

const SERVERS: [string, (folder: string, port: number) => { args: string[]; hasBrotli: boolean }][] = [
  ['nginx', writeNginx],
  ['caddy', writeCaddy],
];

for (const [name, write] of SERVERS)
  test.describe(name, () => {
    // A real server or none; `.ci/run` installs both, which a developer's own machine may lack.
    test.skip(spawnSync('which', [name]).status !== 0, `${name} is not on this machine`);
    let server: ChildProcess;
    let running: Running;
    const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));

    test.beforeAll(async () => {
      const port = await freePort();
      const { args, hasBrotli } = write(folder, port);
      server = spawn(name, args, { stdio: 'ignore', env: { ...process.env, HOME: folder } });
      running = { address: `http://127.0.0.1:${port}`, hasBrotli };
      await expect
        .poll(
          () =>
            fetch(running.address).then(
              () => true,
              () => false,
            ),
          { timeout: 15_000 },
        )
        .toBe(true);
    });

    test.afterAll(() => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    });

    test('pages carry the security headers, and only the embed may be framed by anybody', async () => {
      const { headers } = await fetch(`${running.address}/`);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      for (const address of ['embed.html?zone=home', 'asia/embed.html']) {
        const embed = await fetch(`${running.address}/${address}`);
        expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *');
      }
    });

    test('files lie compressed, hashed ones are kept for ever, pages are asked for anew', async () => {
      const [script] = readdirSync(path.join(DIST, 'assets')).filter((file) => file.endsWith('.js'));
      const asset = await fetch(`${running.address}/assets/${script}`, { headers: { 'accept-encoding': 'br, gzip' } });
      expect(asset.headers.get('content-encoding')).toBe(running.hasBrotli ? 'br' : 'gzip');
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(await asset.text()).toBe(readFileSync(path.join(DIST, 'assets', script ?? ''), 'utf8'));
      const page = await fetch(`${running.address}/`, { headers: { 'accept-encoding': 'gzip' } });
      expect(page.headers.get('content-encoding')).toBe('gzip');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      const again = await fetch(`${running.address}/`, {
        headers: { 'accept-encoding': 'gzip', 'if-none-match': page.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    });

    test('what is not there is said by our own page; a folder’s address gets its slash', async () => {
      const missing = await fetch(`${running.address}/no/such/page`);
      expect(missing.status).toBe(404);
      expect(await missing.text()).toContain('There is no page at this address');
      const meeting = await fetch(`${running.address}/meetings/takaichi-summit`);
      expect(new URL(meeting.url).pathname).toBe('/meetings/takaichi-summit/');
      expect(meeting.status).toBe(200);
    });
  });

/** The site as it is, and once more below a folder. */
function siteIn(folder: string): string {
  const site = path.join(folder, 'site');
  mkdirSync(site);
  for (const entry of readdirSync(DIST)) symlinkSync(path.join(DIST, entry), path.join(site, entry));
  symlinkSync(DIST, path.join(site, 'asia'));
  return site;
}

function writeNginx(folder: string, port: number) {
  const hasBrotli = existsSync(BROTLI);
  const example = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/trip;', `root ${siteIn(folder)};`)
    .replace('brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (part) => `${part}_temp_path ${folder}/${part};`,
  );
  const conf = `${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off; worker_processes 1; user ${process.env.USER ?? 'root'}; pid ${folder}/pid; error_log ${folder}/errors;
events {}
http { access_log off; ${places.join(' ')} ${example} }`;
  writeFileSync(path.join(folder, 'nginx.conf'), conf);
  return { args: ['-c', path.join(folder, 'nginx.conf'), '-e', `${folder}/errors`], hasBrotli };
}

function writeCaddy(folder: string, port: number) {
  const example = readFileSync('deploy/Caddyfile', 'utf8')
    .replace(/^:80/m, `http://127.0.0.1:${port}`)
    .replace('/srv/trip', siteIn(folder));
  writeFileSync(path.join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${example}`);
  return { args: ['run', '--config', path.join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], hasBrotli: true };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const VISITS = [
  ['first visit to the site, on a phone', '', 390],
  ['first visit to the site, on a desk', '', 1440],
  ['one meeting’s page from a search engine, on a phone', 'meetings/takaichi-summit/', 390],
  ['one meeting’s page from a search engine, on a desk', 'meetings/takaichi-summit/', 1440],
] as const;

test('the server of npm start answers whatever it is asked for', async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '');
  for (const address of ['/%00', `/${'a'.repeat(300)}`, '/%zz']) {
    const response = await fetch(`http://${hostname}:${port}${address}`);
    expect([address.slice(0, 4), response.status]).toEqual([address.slice(0, 4), 404]);
  }
});

// Without a window nobody asks for the page's icon.
test('a reader costs what docs/hosting.md says @window', async ({ browser, baseURL }) => {
  const rows = readFileSync('docs/hosting.md', 'utf8').split('\n');
  const costs = VISITS.map(async ([visit, address, width]) => {
    const asked = await askedFor(browser, new URL(address, baseURL).href, width);
    const said = rows.find((row) => row.startsWith(`| ${visit}`)) ?? '';
    return [visit, asked.size, sizeOf(asked), ...(said.match(/\d+/g) ?? []).map(Number)] as const;
  });
  for (const [visit, requests, size, saidRequests, saidSize] of await Promise.all(costs)) {
    expect.soft(saidRequests, `requests of the ${visit}`).toBe(requests);
    expect.soft(Math.abs((saidSize ?? 0) - size), `${size} KiB are the ${visit}`).toBeLessThan(size * 0.02);
  }
});

/** The paths that a page asks for until nothing more comes; what a print would need is last. */
async function askedFor(browser: Browser, address: string, width: number): Promise<Set<string>> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(address);
  // On a busy machine what a print needs comes by the clock before the map has been drawn.
  await expect(page.locator('[data-live-map="ready"]')).toBeAttached({ timeout: 30_000 });
  await expect.poll(() => [...asked].some((name) => /HandOutSheet.*css$/.test(name)), { timeout: 30_000 }).toBe(true);
  // Playwright's own quiet of the network may have been long before.
  for (let before = 0; before < asked.size; ) {
    before = asked.size;
    await page.waitForTimeout(1500);
  }
  await page.close();
  return asked;
}

/** KiB of such files as they are sent to a browser that takes brotli. */
function sizeOf(paths: Set<string>): number {
  const files = [...paths].map((name) => path.join(DIST, name.endsWith('/') ? `${name}index.html` : name));
  const sent = files.map((file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size);
  return Math.round(sent.reduce((sum, size) => sum + size, 0) / 1024);
}
