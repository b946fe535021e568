/** Why an address is not opened. */
export type Refusal = 'from-disk' | 'nothing' | 'disguised' | 'unreadable' | 'scheme' | 'with-password' | 'elsewhere';

/** What `?trip=` asks for: a whole address that may be fetched, or why not. */
export type Asked = { ok: true; url: string; name: string } | { ok: false; refusal: Refusal; name: string };

/** As far as it is used here. Every browser and Node have it, but it is no part of the language's own library. */
declare const URL: new (
  address: string,
  base?: string,
) => Record<'href' | 'protocol' | 'origin' | 'pathname' | 'username' | 'password', string>;

/**
 * Reads `?trip=` of a page. Opened are files of the page's own origin, and of the other origins that the build names: a
 * link must not put a stranger's words under a newsroom's address. On `file:` pages nothing is opened. The first
 * `trip` counts. What decides is the address as the browser will read it, resolved against the page; tricks that make
 * it look like another one are refused besides.
 *
 *     tripAddress('?trip=trips/a.json', 'https://news.example/tour/', [])
 *     //=> { ok: true, url: 'https://news.example/tour/trips/a.json', name: 'a.json' }
 *     tripAddress('?trip=//other.example/a.json', 'https://news.example/tour/', [])
 *     //=> { ok: false, refusal: 'elsewhere', name: '//other.example/a.json' }
 */
export function tripAddress(search: string, pageUrl: string, origins: readonly string[]): Asked {
  const asked = firstTrip(search);
  const refuse = (refusal: Refusal): Asked => ({ ok: false, refusal, name: asked });
  const page = parse(pageUrl);
  if (page === null || !isWeb(page.protocol)) return refuse('from-disk');
  if (asked.trim() === '') return refuse('nothing');
  if (/[\\\p{C}]|^\s|\s$/u.test(asked)) return refuse('disguised');
  const url = parse(asked, pageUrl);
  if (url === null) return refuse('unreadable');
  // A blob: address has the origin of the page that made it, so the scheme is looked at first.
  if (!isWeb(url.protocol)) return refuse('scheme');
  if (url.username !== '' || url.password !== '') return refuse('with-password');
  if (asked.startsWith('//') || !isAllowed(url.origin, page.origin, origins)) return refuse('elsewhere');
  return { ok: true, url: url.href, name: fileName(url.pathname) };
}

/** Whether files of an origin may be opened from a page. */
function isAllowed(origin: string, pageOrigin: string, origins: readonly string[]): boolean {
  return origin === pageOrigin || origins.some((allowed) => parse(allowed)?.origin === origin);
}

/** URLSearchParams is no part of the language's own library, either. */
function firstTrip(search: string): string {
  const value = /[?&]trip=([^&#]*)/.exec(search)?.[1]?.replaceAll('+', ' ') ?? '';
  return decode(value);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text; // a bare "%", taken as it is
    throw error;
  }
}

function parse(address: string, base?: string) {
  try {
    return new URL(address, base);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const isWeb = (protocol: string): boolean => protocol === 'https:' || protocol === 'http:';

const fileName = (path: string): string => decode(path.slice(path.lastIndexOf('/') + 1)) || path;
