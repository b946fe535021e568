import { App } from '../app/App.tsx';
import { prerenderWordsFor } from '../i18n/prerender-words.ts';
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore } from '../state/store.ts';
import type { Trip } from '../trip/types.ts';
import { meetingPath } from './head.ts';
import { manifest } from './manifest.ts';
import { notFoundPage } from './not-found.ts';
import { type SitePage, sitePages } from './pages.ts';
import { htmlOf } from './render.tsx';
import { OEMBED, oembed, robots, sitemap } from './site-files.ts';
import { type Settings, writePage } from './write-page.ts';

export { embedLand } from '../app/embed-land.ts';
export { renderAlone } from './alone.tsx';
export { ICON_SIZES, iconFile } from './manifest.ts';
export { shareImages } from './share-images.ts';

/** A file of the site: its path below the root, and what is in it. */
export interface SiteFile {
  path: string;
  text: string;
}

/** Every page of a checked trip, rendered as the app would render it at that address before anything has happened. */
export async function renderSite(trip: Trip, given: Omit<Settings, 'tripOrigins'>): Promise<SiteFile[]> {
  const settings = { ...given, tripOrigins: import.meta.env.TRIP_ORIGINS };
  const words = prerenderWordsFor(trip.language);
  const pages = await Promise.all(sitePages(trip, settings.site).map((page) => renderPage(trip, page, settings)));
  return [
    ...pages,
    ...(settings.site === null ? [] : known(trip, pages, settings.site)),
    { path: '404.html', text: notFoundPage(trip, words, settings) },
    { path: 'manifest.webmanifest', text: manifest(trip) },
  ];
}

async function renderPage(trip: Trip, page: SitePage, settings: Settings): Promise<SiteFile> {
  return { path: page.path, text: writePage(page, await renderApp(trip, page), settings) };
}

/** What only a site that knows its own address can have. */
function known(trip: Trip, pages: SiteFile[], site: string): SiteFile[] {
  const paths = pages.map(({ path }) => path);
  const meetings = trip.events.map(({ id, title }) => ({ title, event: id, path: meetingPath(id) }));
  return [
    ...[{ title: trip.title, event: null, path: '' }, ...meetings].map(({ path, ...pasted }) => ({
      path: path + OEMBED,
      text: oembed({ ...pasted, page: site + path }, trip, site),
    })),
    { path: 'sitemap.xml', text: sitemap(paths, trip, site) },
    { path: 'robots.txt', text: robots(site) },
  ];
}

function renderApp(trip: Trip, { room, selection, toRoot }: SitePage): Promise<string> {
  return htmlOf(
    <StoreProvider store={createTripStore(trip, selection, toRoot, room)}>
      <App />
    </StoreProvider>,
  );
}
