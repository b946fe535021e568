import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Opened, opened } from './opened.ts';
import { readTrip } from './read.effect.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');

let server: Server | null = null;

/** A real server, for what a stub would only repeat: redirects, sizes, broken connections. */
async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
  vi.useRealTimers();
});

const open = (page: string, file = 'a.json'): Promise<Opened> => openTrip(`?trip=${file}`, page);

const openTrip = async (search: string, page: string, fetcher?: typeof fetch): Promise<Opened> =>
  opened(await readTrip(search, page, [], fetcher));

const answer =
  (status: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);

describe('opening the file that ?trip= names', () => {
  test('gives a sound trip with what should be looked at', async () => {
    const page = await serve(answer(200, {}, SAMPLE.replace('"title": "A sample"', '"title": "Another "')));
    expect(await open(page)).toMatchObject({
      kind: 'trip',
      name: 'a.json',
      trip: { title: 'Another ' },
      warnings: [{ title: 'A text begins or ends with a space', line: 4 }],
    });
  });

  test('gives the problems of a file that is not', async () => {
    const page = await serve(answer(200, {}, SAMPLE.replace('"to": "lisbon"', '"to": "lisbom"')));
    expect(await open(page)).toMatchObject({
      kind: 'problems',
      name: 'a.json',
      problems: [{ path: 'legs[0].to', line: 27 }],
      counts: { lines: 140, events: 3, sources: 2 },
    });
  });

  test('does not load a file to its end that is no text', async () => {
    let isLeft = false;
    const page = await serve((request, response) => {
      response.writeHead(200).write(Buffer.from([0xff, 0xfe, 0x00, 0xff]));
      request.socket.on('close', () => {
        isLeft = true;
      });
    });
    expect(await open(page)).toMatchObject({ kind: 'unread', reason: 'not-text' });
    await vi.waitFor(() => expect(isLeft).toBe(true));
  });

  test('says so when a page of the site is found in its place', async () => {
    const page = await serve(answer(200, { 'content-type': 'text/html' }, '<!doctype html><title>Home</title>'));
    expect(await open(page)).toMatchObject({
      kind: 'problems',
      problems: [{ title: 'This is a web page, not a trip file' }],
    });
  });

  test.each([
    [404, 'missing'],
    [410, 'missing'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [429, 'failed'],
    [500, 'failed'],
    [204, 'problems'],
  ])('status %i: %s', async (status, reason) => {
    const opened = await open(await serve(answer(status)));
    expect(opened.kind === 'unread' ? opened.reason : opened.kind).toBe(reason);
  });

  test.each(['https://evil.example/a.json', '/b.json', '//evil.example/'])(
    'a redirect to %s is not followed',
    async (location) => {
      const asked: (string | undefined)[] = [];
      const page = await serve((request, response) => {
        asked.push(request.url);
        response.writeHead(302, { location }).end();
      });
      expect(await open(page)).toEqual({ kind: 'unread', name: 'a.json', reason: 'redirected' });
      expect(asked).toEqual(['/a.json']);
    },
  );

  test('an answer from another address is refused', async () => {
    const elsewhere = new Response(SAMPLE);
    Object.defineProperty(elsewhere, 'url', { value: 'https://evil.example/a.json' });
    const result = await openTrip('?trip=a.json', 'https://news.example/', async () => elsewhere);
    expect(result).toEqual({ kind: 'unread', name: 'a.json', reason: 'redirected' });
  });

  test('a file that says it is too large is not read', async () => {
    // Nothing more ever comes: whoever began to read would wait for it.
    const page = await serve((_request, response) =>
      response.writeHead(200, { 'content-length': '20000001' }).write(' '),
    );
    expect(await open(page)).toEqual({ kind: 'unread', name: 'a.json', reason: 'too-large' });
  });

  test('a file that turns out to be too large is not read to its end', async () => {
    const megabyte = ' '.repeat(1_000_000);
    let sent = 0;
    const page = await serve((_request, response) => {
      response.writeHead(200);
      const more = () => {
        sent++;
        if (!response.destroyed && sent < 200) response.write(megabyte, more);
      };
      more();
    });
    expect(await open(page)).toEqual({ kind: 'unread', name: 'a.json', reason: 'too-large' });
    expect(sent).toBeLessThan(100);
  });

  test('a file of 20 MB is read', async () => {
    const page = await serve(answer(200, {}, SAMPLE + ' '.repeat(20_000_000 - Buffer.byteLength(SAMPLE))));
    expect(await open(page)).toMatchObject({ kind: 'trip' });
  });

  test('bytes that are not UTF-8 are said to be no text', async () => {
    const page = await serve((_request, response) => response.end(Buffer.from(SAMPLE, 'utf16le').fill(0xff, 0, 1)));
    expect(await open(page)).toEqual({ kind: 'unread', name: 'a.json', reason: 'not-text' });
  });

  test('a letter cut in two by the network is read whole', async () => {
    const bytes = Buffer.from(SAMPLE.replace('"A sample"', '"Å é 東"'));
    const page = await serve((_request, response) => {
      const cut = bytes.indexOf('東') + 1;
      response.write(bytes.subarray(0, cut));
      setTimeout(() => response.end(bytes.subarray(cut)), 20);
    });
    expect(await open(page)).toMatchObject({ kind: 'trip', trip: { title: 'Å é 東' } });
  });

  test('a server that is not there, or hangs up, is unreachable', async () => {
    const page = await serve((request) => request.socket.destroy());
    expect(await open(page)).toEqual({ kind: 'unread', name: 'a.json', reason: 'unreachable' });
    server?.close();
    expect(await open('http://127.0.0.1:9/')).toMatchObject({ reason: 'unreachable' });
  });

  test('a server that says nothing is given up after half a minute', async () => {
    vi.useFakeTimers();
    const silent: typeof fetch = (_url, options) =>
      new Promise((_resolve, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const opening = openTrip('?trip=a.json', 'https://news.example/', silent);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await opening).toEqual({ kind: 'unread', name: 'a.json', reason: 'silent' });
  });

  test('nothing is fetched for an address that is refused', async () => {
    const fetcher = vi.fn<typeof fetch>();
    const result = await openTrip('?trip=//evil.example/a.json', 'https://news.example/', fetcher);
    expect(result).toEqual({ kind: 'unread', name: '//evil.example/a.json', reason: 'elsewhere' });
    expect(fetcher).not.toHaveBeenCalled();
  });
});
