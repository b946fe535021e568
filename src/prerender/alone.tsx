import { App } from '../app/App.tsx';
import { EmbedApp } from '../app/EmbedApp.tsx';
import { escapeHtml } from '../parts/escape.ts';
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore } from '../state/store.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { headHtml, tripHead } from './head.ts';
import { tag } from './html.ts';
import { ALONE_MARK, EMBED_MARK } from './mark.ts';
import { htmlOf } from './render.tsx';
import { takeStyles } from './styles.ts';

/** What a page that stands alone is made of, besides the trip. */
export interface Alone {
  kind: 'app' | 'embed';
  /** What runs with the page, one after the other. */
  scripts: readonly string[];
  /** What the last of them asks for later, from an element of this page. */
  late: string;
  css: string;
  /** The files of the basemap that it carries, by name. */
  basemap: Record<string, unknown>;
  /** The texts of all licences, which have to go with every copy. */
  licenses: string;
  icon: string;
  site: string | null;
  sha256: (text: string) => string;
}

/**
 * A page with everything in it: it asks for nothing, so it works from a file, in a frame without an origin, and anywhere
 * else. Its links are fragments, for no other page lies beside it.
 */
export async function renderAlone(trip: Trip, alone: Alone): Promise<string> {
  const rendered = await htmlOf(
    <StoreProvider store={createTripStore(trip, null, null)}>
      {alone.kind === 'app' ? <App /> : <EmbedApp carried={alone.basemap} />}
    </StoreProvider>,
  );
  const [app, drawn] = takeStyles(rendered);
  const mark = alone.kind === 'app' ? ALONE_MARK : EMBED_MARK;
  const html = [
    `<!doctype html>\n<html lang="${escapeHtml(trip.language)}">\n<head>\n<meta charset="utf-8">`,
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(alone.kind === 'embed' ? [tag('meta', { name: 'robots', content: 'noindex' })] : []),
    tag('link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(alone.icon)}` }),
    headHtml({ ...tripHead(itineraryOf(trip), alone.site), image: null }),
    `<script>${mark}</script>`,
    `<style>${alone.css}\n${drawn}</style>`,
    `</head>\n<body>\n<div id="root">${app}</div>`,
    data('trip', trip),
    data('basemap', alone.basemap),
    `<script type="text/plain" id="licenses">${alone.licenses.replace(/<\/script/gi, '<\\/script')}</script>`,
    `<script type="text/plain" id="late">${code(alone.late)}</script>`,
    // After what they read; not `async`, so that they find all of it.
    ...alone.scripts.map((script) => `<script type="module">${code(script)}</script>`),
    '</body>\n</html>\n',
  ].join('\n');
  return html.replace(/<meta charset[^>]*>/, (charset) => `${charset}\n${policy(html, alone.sha256)}`);
}

/** Nothing in it ends the element. */
const code = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\x3c');

/** `<` is escaped, so that no text can end the element. */
const data = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** Nothing but what stands in the page, by its hash: no request at all. */
function policy(html: string, sha256: (text: string) => string): string {
  const hashes = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, text = '']) => `'sha256-${sha256(text)}'`);
  const directives = [
    ["default-src 'none'"],
    ['script-src', ...hashes(/<script(?: type="module"| type="text\/plain" id="late")?>([\s\S]*?)<\/script>/g)],
    ['style-src', ...hashes(/<style>([\s\S]*?)<\/style>/g)],
    ['img-src data:'],
    ["base-uri 'none'"],
    ["form-action 'none'"],
  ];
  const content = directives.map((parts) => parts.join(' ')).join('; ');
  return tag('meta', { 'http-equiv': 'Content-Security-Policy', content });
}
