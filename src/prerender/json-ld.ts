import { linkable } from '../trip/address.ts';
import { citedSources } from '../trip/citations.ts';
import type { EventItem, Itinerary } from '../trip/itinerary.ts';
import { machineTime } from '../trip/time.ts';
import type { Place, Stop, When } from '../trip/types.ts';
import { SHARE_IMAGE } from './site-files.ts';

/**
 * A meeting as a schema.org Event, for search engines: only what the trip file says. A time is given with its offset where a
 * source gives it to the minute, else the day alone; a place only where one is known, its position only where it is better than the city.
 */
export function eventJsonLd({ event, visit }: EventItem, itinerary: Itinerary, url: string | null): object {
  const place = event.place === null ? null : (itinerary.places.get(event.place) ?? null);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    inLanguage: itinerary.trip.language,
    ...(url === null ? {} : { url }),
    ...dates(event.when),
    // What happened in flight has no place on the ground.
    ...(event.leg === null ? { location: location(place, visit.stop) } : {}),
    ...(url === null ? {} : { image: `${url}${SHARE_IMAGE}` }),
    // Whoever was only expected is not known to have been there.
    ...(event.status === 'announced'
      ? {}
      : { attendee: event.participants.map(({ person }) => attendee(itinerary, person)) }),
    subjectOf: citedSources(event).map((id) => report(itinerary, id)),
    superEvent: { '@type': 'Event', name: itinerary.trip.title, description: itinerary.trip.summary },
  };
}

function dates(when: When): object {
  const end = when.end === undefined ? {} : { endDate: machineTime(when, when.end) };
  return { startDate: machineTime(when), ...end };
}

function location(place: Place | null, stop: Stop): object {
  const address = { '@type': 'PostalAddress', addressLocality: stop.name, addressCountry: stop.country };
  const isExact = place !== null && place.accuracy !== 'city';
  const geo = isExact ? { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lng } } : {};
  return { '@type': 'Place', name: place?.name ?? stop.name, address, ...geo };
}

function attendee({ people }: Itinerary, id: string): object {
  const person = people.get(id);
  return { '@type': 'Person', name: person?.name ?? id, ...(person && { jobTitle: person.role }) };
}

/** A source as a work about the meeting. What has no headline is named by what it is. */
function report({ sources }: Itinerary, id: string): object {
  const source = sources.get(id);
  if (source === undefined) return { '@type': 'CreativeWork', name: id };
  const { title, description, publisher, url, published } = source;
  return {
    '@type': 'CreativeWork',
    name: title ?? description ?? publisher,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url !== null && linkable(url) ? { url } : {}),
    ...(published === null ? {} : { datePublished: published }),
  };
}
