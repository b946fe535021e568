import { composedHeight, USUAL_WIDTH } from '../embed/height.ts';
import { DEFAULTS } from '../embed/options.ts';
import { embedAddress } from '../embed/snippet.ts';
import { escapeHtml } from '../parts/escape.ts';
import type { Trip } from '../trip/types.ts';

/** A page's picture, beside the page, at the size in pixels that sites with previews ask for. */
export const SHARE_IMAGE = 'share.png';
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** How to embed a page, beside it, for sites where its address is pasted. */
export const OEMBED = 'oembed.json';

/** What an address that is pasted stands for: the trip's, or a meeting's, which the frame opens at. */
export interface Pasted {
  title: string;
  /** The page's address in full, with a slash at its end. */
  page: string;
  /** The meeting's id, or null. */
  event: string | null;
}

/**
 * The answer to who asks how to embed a page (oembed.com, version 1.0, type `rich`). A static file: `maxwidth` cannot be
 * honoured, but the frame takes any width. Its HTML is one bare frame, for that is all WordPress lets through.
 */
export function oembed({ title, page, event }: Pasted, trip: Trip, site: string): string {
  const height = composedHeight(USUAL_WIDTH);
  const frame = [
    `src="${escapeHtml(embedAddress(site, { ...DEFAULTS, event }))}"`,
    `width="${USUAL_WIDTH}" height="${height}" frameborder="0" scrolling="auto"`,
    `title="${escapeHtml(title)}"`,
  ];
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: trip.title,
    provider_url: site,
    cache_age: 86_400,
    thumbnail_url: `${page}${SHARE_IMAGE}`,
    thumbnail_width: SHARE_WIDTH,
    thumbnail_height: SHARE_HEIGHT,
    width: USUAL_WIDTH,
    height,
    html: `<iframe ${frame.join(' ')}></iframe>`,
  });
}

/** The pages of the site for search engines (sitemaps.org), by their paths below it. */
export function sitemap(paths: readonly string[], { updated }: Trip, site: string): string {
  const rows = paths.map((path) => {
    const address = site + path.replace(/index\.html$/, '');
    return `  <url><loc>${escapeHtml(address)}</loc><lastmod>${escapeHtml(updated)}</lastmod></url>`;
  });
  const open = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${rows.join('\n')}\n</urlset>\n`;
}

/** Everything may be read. Only a robots.txt at the root of its host is asked for; elsewhere it does no harm. */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
