import { tag } from './html.ts';

/**
 * The content security policy of a page, as its meta element: nothing from elsewhere, nothing inline but what is there
 * now, by its hash. `sha256` gives the base64 digest of a text; `tripOrigins` are the other origins that trips may come from.
 */
export function policy(html: string, sha256: (text: string) => string, tripOrigins: readonly string[]): string {
  const hashes = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => `'sha256-${sha256(text)}'`);
  const directives = [
    ["default-src 'none'"],
    ["script-src 'self'", ...hashes(/<script>([\s\S]*?)<\/script>/g)],
    ["style-src 'self'", ...hashes(/<style>([\s\S]*?)<\/style>/g)],
    ["img-src 'self' data:"],
    ["connect-src 'self'", ...tripOrigins],
    ["manifest-src 'self'"],
    // The embed's preview in the share dialog.
    ["frame-src 'self'"],
    ["base-uri 'none'"],
    ["form-action 'none'"],
  ];
  const content = directives.map((parts) => parts.join(' ')).join('; ');
  return tag('meta', { 'http-equiv': 'Content-Security-Policy', content });
}
