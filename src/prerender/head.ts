import { escapeHtml } from '../parts/escape.ts';
import type { EventItem, Itinerary } from '../trip/itinerary.ts';
import { clip } from './clip.ts';
import { jsonLdElement, tag } from './html.ts';
import { eventJsonLd } from './json-ld.ts';
import { OEMBED, SHARE_HEIGHT, SHARE_IMAGE, SHARE_WIDTH } from './site-files.ts';

/** What a page says of itself to search engines and to sites that show a preview of it. */
export interface Head {
  title: string;
  description: string;
  /** The name of the whole trip. */
  site: string;
  /** This page's address for `rel=canonical`, or null where it is better left out. */
  canonical: string | null;
  /** The page's whole address, or null where the site's is not known at build. */
  url: string | null;
  jsonLd: object | null;
  /** The picture that links to the page are shown with; relative where the site's address is not known; null for none. */
  image: string | null;
  /** Where sites that embed what is pasted as an address learn how, or null. */
  oembed: string | null;
}

/** Where the site will stand, such as `https://news.example/trip/`, or null when the build was not told. */
export type SiteUrl = string | null;

/** The head of the trip's own page. Search engines want canonical addresses whole: without the site's there is none. */
export function tripHead({ trip }: Itinerary, site: SiteUrl): Head {
  const { title } = trip;
  return {
    title,
    description: clip(trip.summary),
    site: title,
    canonical: site,
    url: site,
    jsonLd: null,
    ...previews(site),
  };
}

/** The head of a meeting's page, titled as the app titles it once it runs. Its canonical address is its own, relative where the site's is not known. */
export function meetingHead(item: EventItem, itinerary: Itinerary, site: SiteUrl): Head {
  const { event } = item;
  const url = site === null ? null : `${site}${meetingPath(event.id)}`;
  return {
    title: `${event.title} · ${itinerary.trip.title}`,
    description: clip(event.summary),
    site: itinerary.trip.title,
    canonical: url ?? './',
    url,
    jsonLd: eventJsonLd(item, itinerary, url),
    ...previews(url),
  };
}

/** The head of a room's page, below the site in a folder of its name. */
export function roomHead(room: string, title: string, itinerary: Itinerary, site: SiteUrl): Head {
  const url = site === null ? null : `${site}${room}/`;
  return {
    ...tripHead(itinerary, site),
    title: `${title} · ${itinerary.trip.title}`,
    canonical: url ?? './',
    url,
    // The trip's, one folder up.
    image: `${site ?? '../'}${SHARE_IMAGE}`,
  };
}

/** Both lie beside their page. Previews ask for whole addresses, of which there are none where the site's is not known. */
function previews(page: string | null): Pick<Head, 'image' | 'oembed'> {
  return {
    image: page === null ? SHARE_IMAGE : `${page}${SHARE_IMAGE}`,
    oembed: page === null ? null : `${page}${OEMBED}`,
  };
}

/** Where a meeting's page stands below the site, with the slash at its end. */
export function meetingPath(id: string): string {
  return `meetings/${id}/`;
}

/** The head as HTML, one element a line. */
export function headHtml(head: Head): string {
  const { title, description, site, canonical, url, jsonLd, image, oembed } = head;
  const property = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
  return [
    `<title>${escapeHtml(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    canonical === null ? '' : tag('link', { rel: 'canonical', href: canonical }),
    property('type', 'article'),
    property('title', title),
    property('description', description),
    property('site_name', site),
    url === null ? '' : property('url', url),
    ...(image === null ? [] : pictureTags(image, title, description)),
    oembed === null
      ? ''
      : tag('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title: site }),
    jsonLd === null ? '' : jsonLdElement(jsonLd),
  ]
    .filter(Boolean)
    .join('\n    ');
}

/** The picture for those who read Open Graph (the sizes let it be laid out at once), and for those who read Twitter's own. */
function pictureTags(image: string, title: string, description: string): string[] {
  const open = { image, 'image:width': String(SHARE_WIDTH), 'image:height': String(SHARE_HEIGHT), 'image:alt': title };
  const twitter = { card: 'summary_large_image', title, description, image };
  return [
    ...Object.entries(open).map(([name, content]) => tag('meta', { property: `og:${name}`, content })),
    ...Object.entries(twitter).map(([name, content]) => tag('meta', { name: `twitter:${name}`, content })),
  ];
}
