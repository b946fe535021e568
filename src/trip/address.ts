/**
 * Whether an address of a trip file may become a link: http or https with a host, no user name before it, and nothing
 * in it that readers of addresses skip or change (space, control characters, backslashes). All else is shown as text.
 *
 *     linkable('https://example.org/a') //=> true
 *     linkable('java\nscript:alert(1)') //=> false
 */
export function linkable(address: string): boolean {
  return /^https?:\/\/[^/?#@\\\s]+(?:[/?#][^\\\s]*)?$/i.test(address) && !UNSEEN.test(address);
}

/** Control, format (zero width, direction) and other characters that do not show, and that browsers partly skip. */
const UNSEEN = /[\p{C}\p{Z}]/u;
const ALL_UNSEEN = /[\p{C}\p{Z}]/gu;

/** Schemes that run script, carry a whole document or read the reader's disk. */
const DANGEROUS = new Set([
  'about',
  'blob',
  'data',
  'file',
  'filesystem',
  'jar',
  'javascript',
  'livescript',
  'mhtml',
  'mocha',
  'vbscript',
  'view-source',
]);

/**
 * The scheme of an address that must not be in a trip file at all, or null. Case, space and characters that do not
 * show are passed over, as browsers do with tabs and line breaks (WHATWG URL §4.4), also before the colon.
 *
 *     dangerousScheme(' Java\tScript:alert(1)') //=> 'javascript'
 */
export function dangerousScheme(address: string): string | null {
  const plain = address.replace(ALL_UNSEEN, '').toLowerCase();
  const schemes = /^(?:[a-z][a-z0-9+.-]*:)+/.exec(plain)?.[0].split(':') ?? [];
  return schemes.find((scheme) => DANGEROUS.has(scheme)) ?? null;
}

/**
 * Where a trip file's `contact` leads: the address itself if it may be a link, a mailbox (with `mailto:` or without) by `mailto:`,
 * else nowhere.
 *
 *     contactHref('desk@example.org') //=> 'mailto:desk@example.org'
 */
export function contactHref(contact: string): string | null {
  if (linkable(contact)) return contact;
  const mailbox = mailboxOf(contact);
  return /^[^\s@:/?&#%]+@[^\s@:/?&#%]+$/.test(mailbox) ? `mailto:${mailbox}` : null;
}

/** A contact as it is shown: `desk@example.org` for `mailto:desk@example.org`. */
export const mailboxOf = (contact: string): string => contact.replace(/^mailto:/i, '');
