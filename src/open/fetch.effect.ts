import type { Failure } from './read.ts';

/** A file that is larger, in bytes, is not read: no trip is, and a reader's browser would stand still. */
export const MOST_BYTES = 20_000_000;

/** A server that is silent for so long, in ms, is given up. */
const PATIENCE_MS = 30_000;

export type Fetched = { ok: true; text: string } | { ok: false; failure: Failure };

/**
 * Reads a text file. Redirects are not followed: the browser would already have asked the other address before anyone
 * could look at it, so whoever links must name the file itself. Always asks the server whether the file has changed.
 */
export async function fetchText(url: string, fetcher: typeof fetch = fetch): Promise<Fetched> {
  const patience = new AbortController();
  const timer = startTimer(() => patience.abort());
  try {
    const response = await fetcher(url, { redirect: 'manual', cache: 'no-cache', signal: patience.signal });
    const failure = failureOf(response, url);
    if (failure === null) return await readText(response, timer.restart);
    await response.body?.cancel(); // or all of it would come for nothing
    return { ok: false, failure };
  } catch (error) {
    if (patience.signal.aborted) return { ok: false, failure: 'silent' };
    // What fetch says is in the browser's own words, and the same for a refused and for a missing connection.
    if (error instanceof TypeError) return { ok: false, failure: 'unreachable' };
    throw error;
  } finally {
    timer.stop();
  }
}

function startTimer(done: () => void) {
  let timer = setTimeout(done, PATIENCE_MS);
  const stop = () => clearTimeout(timer);
  const restart = () => {
    stop();
    timer = setTimeout(done, PATIENCE_MS);
  };
  return { stop, restart };
}

function failureOf(response: Response, url: string): Failure | null {
  if (response.type === 'opaqueredirect' || response.redirected || isElsewhere(response.url, url)) return 'redirected';
  if (response.status >= 300 && response.status < 400) return 'redirected';
  if (response.status === 404 || response.status === 410) return 'missing';
  if (response.status === 401 || response.status === 403) return 'forbidden';
  if (!response.ok) return 'failed';
  return Number(response.headers.get('content-length') ?? 0) > MOST_BYTES ? 'too-large' : null;
}

/** A service worker may answer with what it found at another address. */
const isElsewhere = (answered: string, asked: string): boolean =>
  answered !== '' && new URL(answered).origin !== new URL(asked).origin;

/** Reads the body as it comes, so that a file without an end is noticed. The count is of bytes after decompression. */
async function readText(response: Response, heard: () => void): Promise<Fetched> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    heard();
    bytes += part.value.length;
    if (bytes > MOST_BYTES) return refused(reader, 'too-large');
    const piece = decodeOrNull(decoder, part.value);
    if (piece === null) return refused(reader, 'not-text');
    text += piece;
  }
  const rest = decodeOrNull(decoder);
  return rest === null ? { ok: false, failure: 'not-text' } : { ok: true, text: text + rest };
}

/** What is not taken is not loaded to its end. */
async function refused(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  failure: Failure,
): Promise<Fetched> {
  await reader?.cancel();
  return { ok: false, failure };
}

/** The next piece of text (the last, without bytes), or null where the bytes aren't UTF-8. */
function decodeOrNull(decoder: TextDecoder, bytes?: Uint8Array): string | null {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
