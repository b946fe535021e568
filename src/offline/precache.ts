import { ROOMS } from '../state/state.ts';

/** One file kept for use without a network, as workbox-build lists it: its address below the site, and its revision. */
export interface Kept {
  url: string;
  /** Null for files whose name has their hash. */
  revision: string | null;
  /** How long the file is, uncompressed: a copy of another length is damaged. */
  bytes: number;
}

/** What a worker knows: the folder of the site, with a slash at its end, and the files it keeps. */
export interface Precache {
  scope: string;
  files: readonly Kept[];
}

/** What to answer a request with. */
export type Answer =
  /**
   * Our copy of the file at this address; from the network where it has been lost, or is not as long as it was built. Null
   * where that is not known.
   */
  | { kind: 'kept'; address: string; bytes: number | null }
  /** The network's, and without one a way to where the same can be read. */
  | { kind: 'network'; offline: string };

/** The page of the trip: what a navigation to the site's folder shows. */
const INDEX = 'index.html';

/** The address under which a copy is kept: another revision is another one, so that two versions never mix. */
export function keptAddress({ scope }: Precache, { url, revision }: Kept): string {
  return scope + url + (revision === null ? '' : `?rev=${revision}`);
}

/**
 * How a request is answered. The trip's page is known by its folder, its name, and with any query; a meeting's page or
 * a view's comes from the network, without which the trip's page shows the same. Null for what is not ours to answer: other
 * sites, other methods, and what is not kept (other trips, embeds).
 */
export function answerTo(precache: Precache, request: { url: string; method: string; mode: string }): Answer | null {
  const { url, method, mode } = request;
  if (method !== 'GET' || !url.startsWith(precache.scope)) return null;
  const path = url.slice(precache.scope.length).replace(/[?#].*$/, '');
  const fragment = mode === 'navigate' ? fragmentFor(path) : null;
  if (fragment !== null) return { kind: 'network', offline: `${precache.scope}#${fragment}` };
  const file = precache.files.find((kept) => kept.url === (path === '' ? INDEX : path));
  if (file !== undefined) return { kind: 'kept', address: keptAddress(precache, file), bytes: file.bytes };
  return isLand(path) ? { kind: 'kept', address: precache.scope + path, bytes: null } : null;
}

/** What shows on the trip's page what is on another page of the site: a meeting's, or a view's. */
function fragmentFor(path: string): string | null {
  const [, folder, meeting] = /^(\w+)\/(?:([^/]+)\/)?(?:index\.html)?$/.exec(path) ?? [];
  if (meeting !== undefined) return folder === 'meetings' ? `event=${meeting}` : null;
  return ROOMS.some((room) => room === folder) ? `view=${folder}` : null;
}

/** Land that a reader has looked at is there when looked at again; its folder is named by what is in it. */
const isLand = (path: string): boolean => /^basemap\/[^/]+\/\w+\/[\w-]+\.json$/.test(path);
