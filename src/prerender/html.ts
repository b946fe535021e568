import { escapeHtml } from '../parts/escape.ts';

/** HTML written as text, for the heads of the prerendered pages. */

/** A void element with its attributes in the order given: `tag('meta', { name: 'a', content: 'b' })`. */
export function tag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}>`;
}

/** A value as a JSON-LD element. `<` is escaped, so that no text in it can end the element. */
export function jsonLdElement(value: object): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}
