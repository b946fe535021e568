import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { requireNode } from '../../scripts/setup/node-version.mjs';
import { tripOrigins } from '../../scripts/vite/trip-origins.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'trip-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run check:trip -- FILE` runs. */
function check(text: string | Buffer | null) {
  const file = join(folder, 'trip.json');
  if (text === null) rmSync(file, { force: true });
  else writeFileSync(file, text);
  const { status, stdout } = spawnSync(process.execPath, ['scripts/check-trip.mjs', file], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().replaceAll(file, 'trip.json').split('\n') };
}

describe('npm run check:trip', { timeout: 60_000 }, () => {
  test('prints what a sound file holds', () => {
    expect(check(SAMPLE)).toEqual({
      status: 0,
      lines: [
        'trip.json: sound. 2 stops, 2 legs, 2 places, 1 delegation, 2 people, 3 events, 1 quote, 1 dispute (1 open), 2 sources',
      ],
    });
  });

  test('checks the same where it is reached by a link', () => {
    const link = join(folder, 'scripts');
    symlinkSync(resolve('scripts'), link, 'junction');
    const { status, stdout } = spawnSync(process.execPath, [join(link, 'check-trip.mjs'), 'no-such.json'], {
      encoding: 'utf8',
    });
    expect([status, stdout.trim()]).toEqual([
      1,
      'no-such.json:1:1  (file)  There is no such file.  Name a file of JSON in UTF-8.',
    ]);
  });

  test('prints every problem as file:line:column  path  what is wrong  what to do, and fails', () => {
    const broken = SAMPLE.replace('"to": "lisbon"', '"to": "lisbom"').replace('"https://gazette', '"htps://gazette');
    expect(check(broken)).toEqual({
      status: 1,
      lines: [
        'trip.json:27:13  legs[0].to  A flight ends at a stop that doesn’t exist. “lisbom” isn’t one of this file’s 2 stops. The nearest name is “lisbon”.  Write “lisbon”, or add a stop with this id.',
        'trip.json:126:14  sources[0].url  Warning: A source has an address that can’t be opened. Addresses begin with https:// or http:// and have no spaces. It will be shown without a link.  Write “https://” and the whole address.',
        'trip.json: 1 error, 1 warning',
      ],
    });
  });

  test('prints warnings of a sound file, and does not fail', () => {
    const { status, lines } = check(SAMPLE.replace('"https://gazette', '"htps://gazette'));
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^trip\.json: sound\. .*; 1 warning$/);
  });

  test('names the file as a whole where a problem has no path', () => {
    expect(check('').lines[0]).toBe(
      'trip.json:1:1  (file)  The file is empty. There is nothing in it.  Put a trip in it, or name another file.',
    );
  });

  test('says that a file is missing, or not text', () => {
    expect(check(null)).toEqual({
      status: 1,
      lines: ['trip.json:1:1  (file)  There is no such file.  Name a file of JSON in UTF-8.'],
    });
    expect(check(Buffer.from([0xff, 0xfe, 0x7b, 0])).status).toBe(1);
  });
});

test('npm run build ends at a trip with an error, names every problem, and writes no page', { timeout: 60_000 }, () => {
  const file = join(folder, 'broken.json');
  writeFileSync(file, SAMPLE.replace('"to": "lisbon"', '"to": "lisbom"').replace('"kind": "meal"', '"kind": "lunch"'));
  const DIST = join(folder, 'dist');
  const { VITEST: _, ...env } = process.env; // as outside of the tests
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--trip', file], {
    encoding: 'utf8',
    env: { ...env, DIST },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('The build failed.');
  expect(stderr.match(/broken\.json:\d+:\d+ .*/g)).toEqual([
    expect.stringContaining('broken.json:27:13  legs[0].to  A flight ends at a stop that doesn’t exist.'),
    expect.stringContaining('broken.json:108:15  events[2].kind'),
  ]);
  expect(existsSync(DIST)).toBe(false);
});

test('npm test -- size html builds first, and tests no old build where that fails', { timeout: 60_000 }, () => {
  const TRIP = join(folder, 'unsound.json');
  writeFileSync(TRIP, SAMPLE.replace('"to": "lisbon"', '"to": "lisbom"'));
  const DIST = join(folder, 'old');
  mkdirSync(DIST);
  writeFileSync(join(DIST, 'index.html'), 'an old build');
  const { VITEST: _, ...env } = process.env; // as outside of the tests
  const { status, stdout } = spawnSync(process.execPath, ['scripts/test.mjs', 'size', 'html'], {
    encoding: 'utf8',
    env: { ...env, TRIP, DIST },
  });
  expect(status).toBe(1);
  expect(stdout.match(/^» .*/gm)).toEqual([
    '» build',
    '» size: not run, for the build has failed',
    '» html: not run, for the build has failed',
  ]);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 3 failed');
});

describe('a command', { timeout: 60_000 }, () => {
  const run = (script: string, option: string) =>
    spawnSync(process.execPath, [`scripts/${script}.mjs`, option], { encoding: 'utf8' });

  test.each([
    ['build', '--trip FILE', '--no-notes'],
    ['handout', '--trip FILE', '--paper a4|letter', '--out FILE.pdf', '--fragment zone=home'],
    ['serve', '--port NUMBER', '--strict', '--under /a/folder/', '--also FOLDER'],
    ['generate-trip', '--meetings NUMBER', '--seed NUMBER', '--out FILE'],
    ['start', '--trip FILE', '--no-notes', '--port NUMBER', '--strict', '--under /a/folder/', '--also FOLDER'],
    ['bench', '--quick', '--window', '--no-build'],
  ])('%s tells its options, and ends at one that it does not know', (script, ...known) => {
    const asked = run(script, '--help');
    expect(asked.status).toBe(0);
    expect(asked.stdout.match(/^ {2}--.*?(?= {2})/gm)?.map((option) => option.trim())).toEqual(known);
    const mistaken = run(script, '--tripp=x');
    expect(mistaken.status).toBe(2);
    expect(mistaken.stderr).toContain("» Unknown option '--tripp'");
    expect(mistaken.stderr).toContain(asked.stdout.trimEnd());
  });
});

test('every command makes the packages ready first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.keys(scripts).filter(
    (name) => !(name.replace(/^pre/, '') in scripts && name.startsWith('pre')),
  );
  expect(commands).toContain('start');
  const unready = commands.filter((name) => !scripts[`pre${name}`]?.startsWith('node scripts/setup.mjs'));
  expect(unready).toEqual([]);
});

describe('the versions of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '23.11.0', '24.0.0', '26.0.0'])('%s is taken', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('%s is refused', (version) => {
    expect(() => requireNode(version)).toThrow(
      `This project needs Node 20 from 20.19, or Node 22.12 or newer; this is ${version}.`,
    );
  });

  test('are those that package.json asks for', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).engines).toEqual({ node: '^20.19 || >=22.12' });
  });
});

describe('the other origins that a build allows ?trip= to open', () => {
  const origins = (named: string) => {
    vi.stubEnv('TRIP_ORIGINS', named);
    return tripOrigins();
  };
  afterEach(() => vi.unstubAllEnvs());

  test('are those that TRIP_ORIGINS names, none without it', () => {
    expect(origins('https://data.example, http://localhost:8080')).toEqual([
      'https://data.example',
      'http://localhost:8080',
    ]);
    expect(origins('')).toEqual([]);
  });

  test('are whole origins: a path would be a promise that redirects do not keep', () => {
    expect(origins('https://data.example/trips/')).toEqual(['https://data.example']);
  });

  test.each(['file:///trips', 'data:text/json,', 'data.example'])('%s ends the build', (named) => {
    expect(() => origins(named)).toThrow();
  });

  test('stand in the policy of every page of a build that opens trips', () => {
    const rendered = spawnSync(process.execPath, ['--input-type=module', '-e', RENDER], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', TRIP_ORIGINS: 'https://data.example' },
    });
    expect(rendered.stderr).toBe('');
    const policies = rendered.stdout.match(/connect-src [^;]*/g) ?? [];
    expect(policies.length).toBeGreaterThan(4);
    expect([...new Set(policies)]).toEqual(["connect-src 'self' https://data.example"]);
  });
});

/** The pages as the build makes them, of the sample, on stdout. */
const RENDER = `
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
fs.mkdirSync('build', { recursive: true });
const outDir = fs.mkdtempSync(path.resolve('build/origins-'));
try {
  await build({ logLevel: 'error', build: { ssr: 'src/prerender/entry.tsx', outDir, copyPublicDir: false } });
  const { renderSite } = await import(outDir + '/entry.js');
  const template = '<html><head><meta charset="utf-8"><!--head--></head><body><div id="root"><!--app--></div></body></html>';
  const trip = JSON.parse(fs.readFileSync('src/check/sample.json', 'utf8'));
  const files = await renderSite(trip, { template, css: '', lateStyles: [], sha256: () => '', site: null });
  for (const { path, text } of files) if (path.endsWith('index.html')) console.log(text);
} finally {
  fs.rmSync(outDir, { recursive: true });
}
`;
