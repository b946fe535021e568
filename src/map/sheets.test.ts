import { describe, expect, test } from 'vitest';
import { spotOf } from './mercator.ts';
import { chosenSheets, sheetFor, sheetsOf } from './sheets.ts';
import type { Venue } from './venues.ts';

/** A venue so many kilometres north and east of a city on the equator, with so many events. */
function venue(id: string, stop: string, north: number, east: number, events: number): Venue {
  const place = { id, stop, name: id, lat: 0, lng: 0, accuracy: 'site' as const, note: null };
  const spot = spotOf({ lat: north / 111.2, lng: east / 111.2 });
  const ids = Array.from({ length: events }, (_, index) => `${id}-${index}`);
  return { places: [place], stop, tone: 'place-1', spot, isSite: true, events: ids };
}

const QUARTER = [venue('a', 'one', 0, 0, 3), venue('b', 'one', 1, 1, 3), venue('c', 'one', 2, 0, 1)];
const CITY = [...QUARTER, venue('airport', 'one', -15, 5, 2), venue('harbour', 'two', -45, 0, 2)];
const FAR = [venue('x', 'three', 0, 900, 5), venue('y', 'three', 3, 900, 1)];

describe('the sheets of the cities', () => {
  test('hold venues within 60 km, named by their stops', () => {
    const [city] = sheetsOf(CITY);
    expect(city?.stops).toEqual(['one', 'two']);
    expect(city?.events).toBe(11);
  });

  test('show a crowded quarter on a sheet of its own', () => {
    const sheets = sheetsOf([...CITY, ...FAR]);
    expect(sheets.map(({ venues }) => venues.length)).toEqual([5, 3, 2]);
    expect(sheets[0]?.closeUp).toBe(sheets[1]?.venues);
  });

  test('are the four with most events, in travel order; single venues only if there are no others', () => {
    const many = [0, 1, 2, 3, 4].flatMap((city) => [
      venue(`p${city}`, `s${city}`, 0, city * 500, city + 1),
      venue(`q${city}`, `s${city}`, 5, city * 500, 1),
    ]);
    expect(chosenSheets([...many, venue('lone', 'z', 0, 5000, 9)]).flatMap(({ stops }) => stops)).toEqual([
      's1',
      's2',
      's3',
      's4',
    ]);
    expect(chosenSheets([venue('lone', 'z', 0, 0, 9)])).toHaveLength(1);
  });

  test('for a meeting are the closest one with its place, else its stop’s', () => {
    expect(sheetFor(CITY, 'one', 'b')?.venues).toHaveLength(3);
    expect(sheetFor(CITY, 'two', 'harbour')?.venues).toHaveLength(5);
    expect(sheetFor(CITY, 'two', null)?.venues).toHaveLength(5);
    expect(sheetFor(CITY, 'nowhere', null)).toBeNull();
  });
});
