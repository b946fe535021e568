import { createHash } from 'node:crypto';

/** The hash of a script or style, as a content security policy names it: SHA-256 in base64. */
export function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}
