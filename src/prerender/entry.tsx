import { renderToString } from 'react-dom/server';
import { App } from '../app/App.tsx';
import { wordsFor } from '../i18n/words.ts';
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore } from '../state/store.ts';
import type { Trip } from '../trip/types.ts';
import { manifest } from './manifest.ts';
import { notFoundPage } from './not-found.ts';
import { type SitePage, sitePages } from './pages.ts';
import { type Settings, writePage } from './write-page.ts';

/** A file of the site: its path below the root, and what is in it. */
export interface SiteFile {
  path: string;
  text: string;
}

/** Every page of a checked trip, rendered as the app would render it at that address before anything has happened. */
export function renderSite(trip: Trip, given: Omit<Settings, 'tripOrigins'>): SiteFile[] {
  const settings = { ...given, tripOrigins: import.meta.env.TRIP_ORIGINS };
  const pages = sitePages(trip, settings.site).map((page) => ({
    path: page.path,
    text: writePage(page, renderApp(trip, page), settings),
  }));
  const { prerender: words } = wordsFor(trip.language);
  return [
    ...pages,
    { path: '404.html', text: notFoundPage(trip, words, settings) },
    { path: 'manifest.webmanifest', text: manifest(trip) },
  ];
}

function renderApp(trip: Trip, { selection, toRoot }: SitePage): string {
  return renderToString(
    <StoreProvider store={createTripStore(trip, selection, toRoot)}>
      <App />
    </StoreProvider>,
  );
}
