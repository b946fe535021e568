import { distanceKm } from '../trip/route.ts';
import { type Box, boxAround, pointOf } from './mercator.ts';
import type { Venue } from './venues.ts';

/** A map of a city, to scale: venues near to each other. */
export interface Sheet {
  venues: Venue[];
  /** Ids of the stops whose venues these are, in travel order. */
  stops: string[];
  events: number;
  /** Venues too close together to be told apart here, and drawn on a sheet of their own. */
  closeUp: Venue[] | null;
}

const CITY_KM = 60;
const QUARTER_KM = 6;
/** A quarter has its own sheet where the city is so many times wider, and it has at least so many venues. */
const TIMES = 5;
const QUARTER_VENUES = 3;
const MOST = 4;

/** All sheets of a trip in travel order: one a city, and one more for a quarter of it where venues crowd. */
export function sheetsOf(venues: Venue[]): Sheet[] {
  return groupsWithin(venues, CITY_KM).flatMap((city) => {
    const quarter = quarterOf(city);
    return quarter === null ? [sheetOf(city, null)] : [sheetOf(city, quarter), sheetOf(quarter, null)];
  });
}

function sheetOf(venues: Venue[], closeUp: Venue[] | null): Sheet {
  const events = venues.reduce((sum, venue) => sum + venue.events.length, 0);
  return { venues, stops: [...new Set(venues.map(({ stop }) => stop))], events, closeUp };
}

/** The sheets to show when nothing is chosen: the four with most events, in travel order; of one venue only if no other. */
export function chosenSheets(venues: Venue[]): Sheet[] {
  const all = sheetsOf(venues);
  const telling = all.filter((sheet) => sheet.venues.length > 1);
  const best = [...(telling.length > 0 ? telling : all)].sort((a, b) => b.events - a.events).slice(0, MOST);
  return all.filter((sheet) => best.includes(sheet));
}

/** The sheet for a meeting: the closest one its place is on, else its stop's. */
export function sheetFor(venues: Venue[], stop: string, place: string | null): Sheet | null {
  const all = sheetsOf(venues);
  const withPlace = all.filter((sheet) => sheet.venues.some(({ places }) => places.some(({ id }) => id === place)));
  return withPlace.at(-1) ?? all.find(({ stops }) => stops.includes(stop)) ?? null;
}

/** Venues in groups in which all lie within so many kilometres of one another. */
function groupsWithin(venues: Venue[], km: number): Venue[][] {
  const groups: Venue[][] = [];
  for (const venue of venues) {
    const near = groups.find((group) => group.every((other) => distance(venue, other) <= km));
    if (near === undefined) groups.push([venue]);
    else near.push(venue);
  }
  return groups;
}

const distance = (a: Venue, b: Venue): number => distanceKm(pointOf(a.spot), pointOf(b.spot));

function quarterOf(city: Venue[]): Venue[] | null {
  const quarters = groupsWithin(city, QUARTER_KM).filter(
    (group) => group.length >= QUARTER_VENUES && group.length < city.length,
  );
  const [fullest] = quarters.sort((a, b) => sheetOf(b, null).events - sheetOf(a, null).events);
  return fullest !== undefined && extent(city) >= TIMES * extent(fullest) ? fullest : null;
}

/** Shares of the world, along the longer side. */
function extent(venues: Venue[]): number {
  const { west, east, north, south }: Box = boxAround(venues.map(({ spot }) => spot));
  return Math.max(east - west, south - north);
}
