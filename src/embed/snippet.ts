import { escapeHtml } from '../parts/escape.ts';
import { composedHeight, USUAL_WIDTH } from './height.ts';
import { type EmbedOptions, writeOptions } from './options.ts';

/** What an editor pastes, and what it is made from. */
export interface SnippetParts {
  /** The site's address in full, with a slash at its end. */
  site: string;
  /** The title of the frame, read out by screen readers. */
  title: string;
  options: EmbedOptions;
  /** CSS pixels in a column 640 wide, so that the page does not move when the frame has loaded. */
  height?: number;
  /** The key of the page's own fragment that opens a meeting in the frame; empty for none. */
  link?: string;
}

/** The address of the embed with its options. */
export function embedAddress(site: string, options: EmbedOptions): string {
  const query = writeOptions(options);
  return `${site}embed.html${query === '' ? '' : `?${query}`}`;
}

/**
 * The HTML to paste. It works without its script, too: at a fixed height, scrolling inside. One element a line and no
 * script inline, for that is what content management systems let through most often.
 */
export function snippet({ site, title, options, height, link = '' }: SnippetParts): string {
  const usual = height ?? composedHeight(USUAL_WIDTH, options.view);
  const attributes = [
    `src="${escapeHtml(embedAddress(site, options))}"`,
    `title="${escapeHtml(title)}"`,
    `width="100%" height="${usual}" loading="lazy"`,
    `style="border:0;display:block;min-height:320px"`,
    `allow="fullscreen"`,
    `referrerpolicy="strict-origin-when-cross-origin"`,
    `data-trip-timeline${link === '' ? '' : ` data-link="${escapeHtml(link)}"`}`,
  ];
  return `<iframe ${attributes.join('\n  ')}></iframe>\n<script async src="${escapeHtml(site)}embed.js"></script>`;
}

/** The picture of a page of the site, which lies beside it. `page` is its address in full, with a slash at its end. */
export const posterAddress = (page: string): string => `${page}share.png`;

/** The picture linked to its page, at half its size so that it is sharp: newsletters know widths only as attributes. */
export function posterHtml(page: string, title: string): string {
  const image = `<img src="${escapeHtml(posterAddress(page))}" alt="${escapeHtml(title)}" width="600" height="315"`;
  return `<a href="${escapeHtml(page)}">${image} style="max-width:100%;height:auto"></a>`;
}
