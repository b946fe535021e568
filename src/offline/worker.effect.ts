/**
 * The service worker, a build of its own: keeps the files of one version of the site and answers from them. The list of
 * files is written in by the build, after the pages are. A new version waits until the reader asks for it.
 */
import { type Answer, answerTo, type Kept, keptAddress } from './precache.ts';

/** The part of a worker's world that is used here; TypeScript knows it only in place of the page's. */
interface Worker {
  __WB_MANIFEST: Kept[];
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent extends Event {
  request: Request;
  data: unknown;
  waitUntil: (promise: Promise<unknown>) => void;
  respondWith: (response: Promise<Response>) => void;
}

declare const self: Worker; // the library's type is that of a window
const files = self.__WB_MANIFEST;
const precache = { scope: self.registration.scope, files };
const addresses = files.map((file) => keptAddress(precache, file));

// Named by the site's folder, for others may lie beside it on the same host.
const CACHE = `trip ${precache.scope}`;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('message', ({ data }) => {
  if (data === 'use-now') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const answer = answerTo(precache, event.request);
  if (answer !== null) event.respondWith(respond(answer, event.request));
});

/** Only what is not there yet is loaded: a new version shares most files with the old one. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const missing = await Promise.all(addresses.map(async (address) => ((await cache.match(address)) ? [] : [address])));
  await Promise.all(missing.flat().map((address) => keep(cache, address)));
}

/** Past the browser's own cache, which may hold an older page. */
async function keep(cache: Cache, address: string): Promise<Response> {
  const response = await fetch(address.replace(/\?rev=.*$/, ''), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // A page that was redirected to may not answer a navigation; a copy of it may.
  const copy = new Response(response.body, { headers: response.headers });
  await cache.put(address, copy.clone());
  return copy;
}

async function forgetOthers(): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = new Set(addresses);
  const requests = await cache.keys();
  await Promise.all(requests.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
}

async function respond(answer: Answer, request: Request): Promise<Response> {
  if (answer.kind === 'network') return orElse(request, answer.offline);
  try {
    return await fromCache(answer);
  } catch {
    // Land that nobody looked at yet: there is coarser land to show, and nothing to complain of.
    if (answer.bytes === null && !navigator.onLine) return new Response(null, { status: 204 });
    return fetch(request); // storage that is damaged, full or refused: as if there were no worker
  }
}

/**
 * Our copy, read to its end before it is used: one that was cut short would leave the reader with a blank page at every
 * visit. Without a network it is still the best there is (a host may have put something of its own into the page).
 */
async function fromCache({ address, bytes }: Answer & { kind: 'kept' }): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(address);
  if (kept === undefined) return keep(cache, address);
  const body = await kept.blob();
  const copy = new Response(body, { headers: kept.headers });
  if (bytes === null || body.size === bytes) return copy;
  return keep(cache, address).catch(() => copy);
}

/** A tunnel does not refuse, it never answers. In milliseconds. */
const PATIENCE_MS = 5000;

async function orElse(request: Request, offline: string): Promise<Response> {
  const late = new Promise<null>((give) => setTimeout(give, PATIENCE_MS, null));
  try {
    return (await Promise.race([fetch(request), late])) ?? Response.redirect(offline);
  } catch {
    return Response.redirect(offline);
  }
}
