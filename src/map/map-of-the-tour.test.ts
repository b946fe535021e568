import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { en } from '../i18n/en.ts';
import { EMPTY_VIEW, type Selection } from '../state/state.ts';
import { daysOf } from '../trip/days.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import type { Trip } from '../trip/types.ts';
import { isNear, lookAt } from './camera.ts';
import { chartOf } from './chart.ts';
import { overlap, type Rect } from './clip-line.ts';
import { focusOf } from './focus.ts';
import { pixelOf, pointOf, type Spot, spotOf, zoomOf } from './mercator.ts';
import { type Name, WORLD_UNITS } from './names.ts';
import { openingLook } from './opening.ts';
import { liveScene, openingDrawn, openingScene } from './opening-scene.ts';
import { type SceneOptions, sceneOf } from './scene.ts';
import { chosenSheets } from './sheets.ts';
import { STILL_SETS, setFor, stillCss, stillItems } from './still-sets.ts';
import { buttonsIn, pinName } from './stop-buttons.ts';

const itinerary = itineraryOf(data as unknown as Trip);
const chart = chartOf(itinerary, tonesOf(itinerary));
const days = daysOf(itinerary, 'there', null);
const focus = (selection: Selection | null, day = 0) => focusOf(chart, { ...EMPTY_VIEW, selection }, days, day);
const options: SceneOptions = { words: en, zone: 'there', reader: null, focus: null, names: [], taken: [], beyond: 0 };
const opening = (width: number, height: number) => ({ ...openingLook(chart.opening, width, height), width, height });

const around = ({ x, y }: Spot, halfWidth: number, halfHeight: number): Rect => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

const shifted = ({ left, right, top, bottom }: Rect, x: number, y: number): Rect => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

describe('the opening view', () => {
  test.each([
    [1048, 398],
    [390, 236],
    [288, 142],
    [2200, 900],
    [456, 800],
  ])('shows the whole route at %d × %d', (width, height) => {
    const frame = opening(width, height);
    for (const spot of chart.lines.flatMap((line) => line.spots)) {
      const { x, y } = pixelOf(frame, spot);
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
  });

  test('has home at both ends, and the way home in one piece over the north Pacific', () => {
    const home = chart.marks
      .filter(({ stop }) => stop.id === 'washington')
      .map(({ spot }) => Math.round(pointOf(spot).lng));
    expect(home).toEqual([-77, 283]);
    const { legs } = sceneOf(chart, opening(1048, 398), options);
    expect(legs.at(-1)?.path.match(/M/g)).toHaveLength(1);
  });

  test('on a phone every stop has its name', () => {
    const { labels } = sceneOf(chart, opening(390, 236), options);
    expect(labels.map(({ lines }) => lines[0]?.text).toSorted()).toEqual([
      'Al Udeid',
      'Kuala Lumpur',
      'Ramstein',
      'Tokyo and 3 more',
      'Washington',
      'Washington',
    ]);
  });

  test('a stop that the edge cuts has no name', () => {
    const frame = opening(1048, 398);
    const { y } = pixelOf(frame, chart.marks[0]?.spot ?? { x: 0, y: 0 });
    const cut = { ...frame, y: frame.y + (y - 3) / frame.world };
    const named = sceneOf(chart, cut, options).labels.map(({ lines }) => lines[0]?.text);
    expect(sceneOf(chart, frame, options).labels.map(({ lines }) => lines[0]?.text)).toContain('Washington');
    expect(named).not.toContain('Washington');
  });

  test('joins what is close and names everything that has room', () => {
    const { pins, labels } = sceneOf(chart, opening(1048, 398), options);
    expect(pins.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5·6', '7·8', '1']);
    expect(labels.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
      'Washington 24 October',
      'Ramstein 25 October',
      'Al Udeid 25 October',
      'Kuala Lumpur 26–27 October',
      'Tokyo, Yokosuka 27–29 October',
      'Busan, Gyeongju 29–30 October',
      'Washington 30 October',
    ]);
  });

  test('is the same in the still map and the live one', () => {
    const frame = opening(1048, 398);
    const asOpened = { ...options, focus: focus(null) };
    const first = openingScene(chart, frame, openingDrawn(chart, frame, asOpened), asOpened);
    const live = liveScene(chart, frame, first, { ...options, focus: focus(null) });
    const still = stillItems(chart, setFor(frame), en, []).filter(({ pin }) => pin);
    const at = ({ spot, pin }: (typeof still)[number]) => [
      spot.x * frame.world + 524 + (pin?.at.x ?? 0),
      spot.y * frame.world + 199 + (pin?.at.y ?? 0),
    ];
    for (const [index, item] of still.entries()) {
      expect(live.pins[index]?.at.x).toBeCloseTo(at(item)[0] ?? 0, 6);
      expect(live.pins[index]?.at.y).toBeCloseTo(at(item)[1] ?? 0, 6);
    }
  });
});

describe('the still map, whose land fits any window while its lettering keeps its size', () => {
  /** Lands over the whole picture, its edges included, as the basemap gives them. */
  const names = [-40, 20, 100, 200, 260].flatMap((lng) =>
    [78, 72, 60, 10, -20, -32].map((lat, index): Name => {
      const { x, y } = spotOf({ lat, lng });
      return [x * WORLD_UNITS, y * WORLD_UNITS, 200, `A land ${lng} ${index}`];
    }),
  );
  test.each([
    [360, 236],
    [390, 190],
    [480, 268],
    [640, 246],
    [720, 279],
    [768, 280],
    [1040, 260],
    [1048, 398],
    [1440, 330],
    [2168, 900],
  ])('cuts no label at %d × %d', (width, height) => {
    const { world } = opening(width, height);
    for (const { spot, label } of stillItems(chart, setFor({ width, height }), en, names)) {
      if (label === undefined) continue;
      const [x, y] = [spot.x * world + width / 2 - label.of.x, spot.y * world + height / 2 - label.of.y];
      expect(label.rect.left + x).toBeGreaterThanOrEqual(0);
      expect(label.rect.right + x).toBeLessThanOrEqual(width);
      expect(label.rect.top + y).toBeGreaterThanOrEqual(0);
      expect(label.rect.bottom + y).toBeLessThanOrEqual(height);
    }
  });
});

describe('labels and pins at every size', () => {
  test.each([320, 390, 480, 640, 720, 844, 900, 1024, 1049, 1400])('stay apart in the still map at %d px', (width) => {
    for (const height of [160, 200, 236, 250, 280, 320, 400, 700]) {
      const { world } = opening(width, height);
      const rects = stillItems(chart, setFor({ width, height }), en, []).flatMap(({ spot, at, pin, label }) => {
        const middle = { x: spot.x * world + width / 2, y: spot.y * world + height / 2 };
        const beside = { x: middle.x + (pin?.at.x ?? 0), y: middle.y + (pin?.at.y ?? 0) };
        return [
          ...(pin ? [around(beside, pin.width / 2, pin.radius)] : []),
          ...(label ? [shifted(label.rect, middle.x - at.x, middle.y - at.y)] : []),
        ];
      });
      for (const [index, rect] of rects.entries())
        expect(rects.slice(index + 1).filter((other) => overlap(rect, other))).toEqual([]);
    }
  });

  test.each([288, 320, 390, 456, 536, 640, 800, 1048, 1400, 2200])('none meets another at %d px', (width) => {
    for (const height of [142, 236, 398, 700]) {
      const { labels, pins } = sceneOf(chart, opening(width, height), options);
      const rects = [
        ...labels.map(({ rect }) => rect),
        ...pins.map(({ at, width: w, radius }) => around(at, w / 2, radius)),
      ];
      for (const [index, rect] of rects.entries())
        expect(rects.slice(index + 1).some((other) => overlap(rect, other))).toBe(false);
    }
  });
});

describe('the camera', () => {
  const window = { width: 536, height: 344, sheets: false };
  const zoom = (selection: Selection | null, day = 0, sheets = false) =>
    zoomOf(lookAt(chart, focus(selection, day), { ...window, sheets }).world);

  test('begins with the whole route', () => {
    expect(lookAt(chart, focus(null), window)).toEqual(openingLook(chart.opening, 536, 344));
  });

  test('goes to the stops and legs of the day in view, near enough to tell them apart', () => {
    const { pins } = sceneOf(chart, { ...lookAt(chart, focus(null, 4), window), ...window }, options);
    expect(pins.map(({ label }) => label)).toEqual(expect.arrayContaining(['5', '6']));
  });

  test('goes to the venue of an open meeting, and stays in the region beside its sheet', () => {
    expect(zoom({ kind: 'event', id: 'takaichi-summit' })).toBeGreaterThan(11);
    expect(zoom({ kind: 'event', id: 'takaichi-summit' }, 0, true)).toBeLessThan(5);
  });

  test('stays at the stop for a venue that would stand alone on a ground without coast', () => {
    expect(zoom({ kind: 'event', id: 'cambodia-thailand-declaration' })).toBeCloseTo(7, 6);
  });

  test('goes to the stop where only the city is known, and to the leg of a meeting in flight', () => {
    expect(zoom({ kind: 'event', id: 'korea-trade-briefing' })).toBeCloseTo(7, 6);
    expect(focus({ kind: 'event', id: 'return-flight-press' }).legs).toEqual(new Set(['busan-washington']));
  });

  test('follows the trip to the second Washington', () => {
    const look = lookAt(chart, focus({ kind: 'event', id: 'washington-return' }, 6), { ...window, sheets: true });
    expect(pointOf(look).lng).toBeGreaterThan(200);
  });

  test('jumps where a movement would show nothing', () => {
    const tokyo = { ...spotOf({ lat: 35.7, lng: 139.7 }), world: 4096 };
    expect(isNear(tokyo, { ...tokyo, world: 16_384 }, window)).toBe(true);
    expect(isNear(tokyo, { ...tokyo, world: 4_000_000 }, window)).toBe(false);
    expect(isNear(tokyo, { ...spotOf({ lat: 0, lng: -60 }), world: 4096 }, { width: 300, height: 200 })).toBe(false);
  });

  test('dims the legs of other days, but none at the start nor on a day without legs', () => {
    expect(focus(null).legs).toBeNull();
    expect(focus(null, 2).legs).toBeNull();
    expect(focus(null, 4).legs).toEqual(new Set(['tokyo-yokosuka', 'yokosuka-tokyo']));
  });
});

describe('what can be pressed', () => {
  const frame = opening(1048, 398);
  const buttons = buttonsIn(sceneOf(chart, frame, options), { left: 0, top: 0, right: 1048, bottom: 398 });

  test('comes in travel order, pins and legs by turns, home twice but once for a reader who hears it', () => {
    expect(
      buttons.map((button) => (button.kind === 'pin' ? button.pin.label + (button.isCopy ? ' copy' : '') : button.key)),
    ).toEqual([
      '1',
      'washington-ramstein',
      '2',
      'ramstein-al-udeid',
      '3',
      'al-udeid-kuala-lumpur',
      '4',
      'kuala-lumpur-tokyo',
      '5·6',
      '7·8',
      'busan-washington',
      '1 copy',
    ]);
  });

  test('is named with its days and events', () => {
    const names = buttons.flatMap((button) =>
      button.kind === 'pin' ? [pinName(button.pin, chart, en, 'there', null)] : [],
    );
    expect(names.slice(0, 5)).toEqual([
      '1, Washington, 24 October and 30 October, 3 events',
      '2, Ramstein, 25 October, 1 event',
      '3, Al Udeid, 25 October, 1 event',
      '4, Kuala Lumpur, 26–27 October, 10 events',
      '5 and 6, Tokyo and Yokosuka, 27–29 October, 14 events: zoom in',
    ]);
  });

  test('has its days on the calendar that is shown', () => {
    const [tokyo] = sceneOf(
      chart,
      { ...spotOf({ lat: 35.68, lng: 139.77 }), world: 65_536, width: 400, height: 300 },
      options,
    ).pins;
    expect(tokyo && pinName(tokyo, chart, en, 'home', null)).toBe('5, Tokyo, 27–28 October, 12 events');
  });
});

test('the sheets are of the cities with most events, the crowded quarter on its own', () => {
  expect(chosenSheets(chart.venues).map(({ stops, events }) => `${stops.join(' ')} ${events}`)).toEqual([
    'kuala-lumpur 9',
    'tokyo yokosuka 14',
    'tokyo 10',
    'gyeongju 7',
  ]);
});

test('no venue where only the city is known, and one where two places are at one point', () => {
  const places = chart.venues.map((venue) => venue.places.map(({ id }) => id).join(' '));
  expect(places).not.toContain('gyeongju-briefing');
  expect(places).toContain('gimhae-airport naraemaru');
});

test('the style of the still map is plain numbers', () => {
  const css = stillCss(
    chart,
    STILL_SETS.flatMap((set) => stillItems(chart, set, en, [])),
  );
  expect(css).toMatch(/^[\w.{}:;()\-/ ,%]+$/);
  expect(css.length).toBeLessThan(3000);
});
