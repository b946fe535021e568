/**
 * The value of a key in a page's fragment (or query), decoded, or null. The fragment is the page's own: it may hold anything else.
 *
 *     readPair('#top&asia=opening', 'asia') //=> 'opening'
 */
export function readPair(hash: string, key: string): string | null {
  const pair = pairs(hash).find((one) => one.startsWith(`${key}=`));
  if (pair === undefined) return null;
  try {
    return decodeURIComponent(pair.slice(key.length + 1));
  } catch {
    return null; // not percent-encoded: somebody else's
  }
}

/**
 * The fragment with the key set, or (null) without it; all else stays as it is written, in its order. With `#`, or empty.
 *
 *     writePair('#top&asia=opening&x', 'asia', 'dinner') //=> '#top&x&asia=dinner'
 */
export function writePair(hash: string, key: string, value: string | null): string {
  const others = pairs(hash).filter((one) => !one.startsWith(`${key}=`));
  const all = value === null ? others : [...others, `${key}=${encodeURIComponent(value)}`];
  return all.length === 0 ? '' : `#${all.join('&')}`;
}

function pairs(hash: string): string[] {
  return hash.replace(/^[#?]/, '').split('&').filter(Boolean);
}
