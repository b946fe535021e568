import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generateTrip } from '../../scripts/generate-trip.mjs';
import { itineraryOf } from '../trip/itinerary.ts';
import { type Checked, checkTrip } from './check.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');
const TOUR = readFileSync('src/data/asia-tour-2025.json', 'utf8');

const problemsOf = (checked: Checked) => (checked.ok ? checked.warnings : checked.problems);
const briefly = (checked: Checked) =>
  problemsOf(checked).map(({ severity, line, path, title }) => `${severity} ${line} ${path}: ${title}`);

/** The sample without its legs, and with all that happens in one city. */
function atHome(): Checked {
  const trip = JSON.parse(SAMPLE);
  trip.legs = [];
  trip.stops.length = 1;
  trip.places.length = 1;
  trip.events.length = 1;
  return checkTrip(JSON.stringify(trip));
}

describe('a sound file', () => {
  test('the sample has no problems', () => {
    expect(briefly(checkTrip(SAMPLE))).toEqual([]);
  });

  test('the bundled trip has no problems and is given back as it is', () => {
    const checked = checkTrip(TOUR);
    expect(briefly(checked)).toEqual([]);
    expect({ ...checked, counts: checked.counts() }).toEqual({
      ok: true,
      trip: JSON.parse(TOUR),
      warnings: [],
      counts: {
        lines: 5467,
        stops: 8,
        legs: 10,
        places: 20,
        delegations: 21,
        people: 66,
        events: 41,
        quotes: 39,
        disputes: 32,
        openDisputes: 6,
        sources: 190,
      },
    });
  });

  test.each([
    ['a byte order mark', `\uFEFF${SAMPLE}`],
    ['line ends of Windows', SAMPLE.replaceAll('\n', '\r\n')],
    ['everything on one line', JSON.stringify(JSON.parse(SAMPLE))],
  ])('may have %s', (_name, text) => {
    expect(briefly(checkTrip(text))).toEqual([]);
  });

  test('a trip of one stop needs no legs', () => {
    const checked = atHome();
    expect(checked.ok).toBe(true);
    // What the sample says of the rest of its trip is named by nothing now.
    expect(briefly(checked)).toEqual([]);
  });

  test('keys of a prototype are keys like any other', () => {
    expect(
      briefly(checkTrip(SAMPLE.replace('"version": 1,', '"version": 1, "__proto__": {}, "constructor": 1,'))),
    ).toEqual(['error 2 __proto__: A key isn’t known', 'error 2 constructor: A key isn’t known']);
  });

  test('may be of another century, with the clocks of its time to the minute', () => {
    const old = SAMPLE.replaceAll('2031-', '1871-')
      .replaceAll('Europe/Oslo', 'Europe/Paris')
      .replaceAll('+02:00', '+00:09') // 9 minutes 21 seconds
      .replaceAll('+01:00', '-00:37'); // 36 minutes 45 seconds
    expect(briefly(checkTrip(old))).toEqual([]);
  });
});

describe('a file with several problems', () => {
  const broken = SAMPLE.replace('"to": "lisbon"', '"to": "lisbom"')
    .replace('"url": "https://gazette', '"url": "htps://gazette')
    .replace('2031-05-17T09:50+02:00', '2031-05-17T09:50')
    .replace('"person": "berta"', '"person": "bertha"');

  test('shows them all, first what stops the file, then what should be looked at, each as in the file', () => {
    expect(briefly(checkTrip(broken))).toEqual([
      'error 27 legs[0].to: A flight ends at a stop that doesn’t exist',
      'error 72 events[0].when.start: A time has no zone',
      'error 75 events[0].participants[1].person: A participant isn’t in the list of people',
      'warning 126 sources[0].url: A source has an address that can’t be opened',
    ]);
  });

  test('shows the lines around each', () => {
    expect(problemsOf(checkTrip(broken))[0]?.excerpt).toEqual([
      { number: 26, text: '"from": "oslo",' },
      { number: 27, text: '"to": "lisbom",' },
      { number: 28, text: '"mode": "plane",' },
    ]);
  });

  test('counts what it holds nevertheless', () => {
    expect(checkTrip(broken).counts()).toMatchObject({ lines: 140, stops: 2, events: 3, sources: 2 });
  });

  test('a value of the wrong kind does not hide the rest of its entry', () => {
    const text = SAMPLE.replace('"kind": "meal"', '"kind": 5').replace('"title": "Dinner by the river"', '"title": []');
    expect(
      briefly(
        checkTrip(text.replace('"stop": "lisbon",\n      "place": null', '"stop": "lisbom",\n      "place": null')),
      ),
    ).toEqual([
      'error 105 events[2].stop: An event is at a stop that doesn’t exist',
      'error 108 events[2].kind: A value is of the wrong kind',
      'error 109 events[2].title: A value is of the wrong kind',
    ]);
  });

  test('a missing comma does not hide the rest of the file', () => {
    const text = SAMPLE.replace('"version": 1,', '"version": 1').replace('"to": "lisbon"', '"to": "lisbom"');
    expect(briefly(checkTrip(text))).toEqual([
      'error 3 : The file isn’t valid JSON',
      'error 27 legs[0].to: A flight ends at a stop that doesn’t exist',
    ]);
  });

  test('a missing list is one problem, not one for each entry that is named', () => {
    const { people: _, ...trip } = JSON.parse(SAMPLE);
    expect(briefly(checkTrip(JSON.stringify(trip)))).toEqual(['error 1 : A trip lacks a key']);
  });

  test('nights at a place of another stop leave their own place without a use', () => {
    expect(briefly(checkTrip(SAMPLE.replace('"overnight": "alfama"', '"overnight": "harbour"')))).toEqual([
      'error 20 stops[1].overnight: The nights are spent at a place of another stop',
      'warning 50 places[1].id: A place is named by nothing',
    ]);
  });

  test('lists that are empty are said to be', () => {
    const trip = { ...JSON.parse(SAMPLE), stops: [], legs: [], places: [], events: [] };
    expect(briefly(checkTrip(JSON.stringify(trip, null, 2)))).toEqual([
      'error 11 stops: The trip has no stops',
      'error 35 events: The trip has no events',
      'warning 29 people[1].id: A person is named by nothing',
      'warning 38 sources[0].id: A source is named by nothing',
      'warning 47 sources[1].id: A source is named by nothing',
    ]);
  });

  test('an event may not go back to a stay that is over', () => {
    const trip = JSON.parse(SAMPLE);
    const [farewell] = trip.events;
    trip.events.push({ ...farewell, id: 'again', when: { start: '2031-05-18', precision: 'day' } });
    Object.assign(trip.legs[0], { depart: null, arrive: null });
    trip.legs.length = 1;
    expect(briefly(checkTrip(JSON.stringify(trip)))).toEqual([
      'error 1 events[3].stop: An event stands in the wrong place of the list',
    ]);
  });

  test('an event at a stop that no leg comes to is said to be', () => {
    const trip = JSON.parse(SAMPLE);
    trip.stops.push({ ...trip.stops[0], id: 'bergen' });
    trip.events[2].stop = 'bergen';
    trip.events[2].when = { start: '2031-05-20', precision: 'day' };
    expect(briefly(checkTrip(JSON.stringify(trip)))).toEqual([
      'error 1 events[2].stop: An event is at a stop where the trip never comes',
    ]);
  });

  test('without legs, stops are visited in the order of their events', () => {
    const trip = JSON.parse(SAMPLE);
    trip.legs = [];
    trip.events[1].leg = null;
    expect(checkTrip(JSON.stringify(trip)).ok).toBe(true);
  });

  test('a line of a million characters is cut around the problem', () => {
    const line = JSON.stringify({ ...JSON.parse(SAMPLE), title: 'x'.repeat(1_000_000), subtitle: 5 });
    const [problem] = problemsOf(checkTrip(line));
    expect(problem).toMatchObject({ line: 1, path: 'subtitle' });
    expect(problem?.excerpt).toHaveLength(1);
    expect(problem?.excerpt[0]?.text).toHaveLength(161);
    expect(problem?.excerpt[0]?.text).toContain('"subtitle":5');
  });
});

describe('generated trips', () => {
  test.each([
    [1, 1],
    [2, 2],
    [60, 3],
    [300, 4],
    [1000, 5],
  ])('%i meetings from seed %i are sound', (meetings, seed) => {
    const text = JSON.stringify(generateTrip({ meetings, seed }), null, 2);
    const checked = checkTrip(text);
    expect(briefly(checked)).toEqual([]);
    expect(checked.counts().events).toBe(meetings);
  });

  test('1,000 meetings are less than 1.5 MB, with several dozen stops in a few weeks', () => {
    const { stops, events, ...trip } = generateTrip({ meetings: 1000, seed: 1 });
    expect(JSON.stringify({ stops, events, ...trip }, null, 2).length).toBeLessThan(1_500_000);
    expect(stops).toHaveLength(44);
    expect([events.at(0), events.at(-1)].map((event) => event?.when.start.slice(0, 10))).toEqual([
      '2023-10-03',
      '2023-11-02',
    ]);
  });

  test('the same seed gives the same trip, another seed another', () => {
    const make = (seed: number) => JSON.stringify(generateTrip({ meetings: 50, seed }));
    expect(make(7)).toBe(make(7));
    expect(make(7)).not.toBe(make(8));
  });

  test('each meeting is shown under its own stop', () => {
    const itinerary = itineraryOf(generateTrip({ meetings: 400, seed: 9 }));
    const misfiled = [...itinerary.events.values()].filter(({ event, visit }) => event.stop !== visit.stop.id);
    expect(misfiled).toEqual([]);
  });
});
