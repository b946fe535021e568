import type { PrerenderWords } from '../i18n/en-prerender.ts';
import { escapeHtml } from '../parts/escape.ts';
import type { Trip } from '../trip/types.ts';
import type { SiteUrl } from './head.ts';
import { tag } from './html.ts';
import { policy } from './policy.ts';
import type { Settings } from './write-page.ts';

/**
 * The page for an address where nothing is, which many static hosts show by its name, 404.html. It may be shown at any
 * depth: where the site's address is not known at build, the link goes two folders up, as from a meeting that is gone.
 */
export function notFoundPage(trip: Trip, words: PrerenderWords, settings: Settings): string {
  const title = escapeHtml(words.notFound);
  const link = `<a href="${escapeHtml(home(settings.site))}">${escapeHtml(words.openTrip(trip.title))}</a>`;
  const style = `<style>${settings.css}\nmain{max-inline-size:38rem;margin:4rem auto;padding:0 var(--gutter)}h1,p{margin-block:1rem}h1{font:bold 1.875rem/1.2 var(--serif)}a{text-decoration:underline}</style>`;
  return `<!doctype html>
<html lang="${escapeHtml(trip.language)}">
  <head>
    <meta charset="utf-8">
    ${policy(style, settings.sha256, [])}
    ${tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })}
    ${tag('meta', { name: 'robots', content: 'noindex' })}
    <title>${title}</title>
    ${style}
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${link}</p>
    </main>
  </body>
</html>
`;
}

function home(site: SiteUrl): string {
  return site ?? '../../';
}
