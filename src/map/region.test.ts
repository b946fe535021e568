import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { en } from '../i18n/en.ts';
import { EMPTY_VIEW, type Selection } from '../state/state.ts';
import { daysOf } from '../trip/days.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import type { Trip } from '../trip/types.ts';
import { lookAt } from './camera.ts';
import { type Carried, carriedLand, filesFor } from './carried-land.ts';
import { chartOf } from './chart.ts';
import { focusOf, standingOut } from './focus.ts';
import { pixelOf, pointOf, zoomOf } from './mercator.ts';
import { openingLook } from './opening.ts';
import { liveScene, openingDrawn, openingScene } from './opening-scene.ts';
import { sampleJourney } from './sample-journey.ts';
import { type SceneOptions, sceneOf } from './scene.ts';
import { STILL_SETS, setFor, stillItems } from './still-sets.ts';

const chartFor = (trip: Trip, framing: 'route' | 'region' = 'region') => {
  const itinerary = itineraryOf(trip);
  return chartOf(itinerary, tonesOf(itinerary), framing);
};

const chart = chartFor(data as unknown as Trip);
const days = daysOf(chart.itinerary, 'there', null);
const focus = (selection: Selection | null, day = 0) => focusOf(chart, { ...EMPTY_VIEW, selection }, days, day);
const small = { width: 640, height: 268, sheets: false };
const look = (selection: Selection | null, day = 0) => lookAt(chart, focus(selection, day), small);
const event = (id: string): Selection => ({ kind: 'event', id });
const options: SceneOptions = { words: en, zone: 'there', reader: null, focus: null, names: [], taken: [], beyond: 0 };
const opening = (width: number, height: number) => ({ ...openingLook(chart.opening, width, height), width, height });
const textOf = ({ lines }: { lines: { text: string }[] }) => lines.map(({ text }) => text).join(' ');

describe('a map that begins with the region of the trip', () => {
  test.each([
    [640, 268],
    [390, 216],
    [320, 216],
  ])('parts its pins at %i × %i, to be pressed one by one, each near its spot', (width, height) => {
    const pins = sceneOf(chart, opening(width, height), options).pins.filter(({ label }) => !'123'.includes(label));
    expect(pins.map(({ label }) => label)).toEqual(['4', '5', '6', '7', '8']);
    for (const [index, { at, home, radius }] of pins.entries()) {
      expect(Math.hypot(at.x - home.x, at.y - home.y)).toBeLessThanOrEqual(radius + 3);
      for (const other of pins.slice(index + 1))
        expect(Math.max(Math.abs(at.x - other.at.x), Math.abs(at.y - other.at.y))).toBeGreaterThan(23.9);
    }
  });

  test('dims no leg where those of the day are so short that pins lie over them', () => {
    const out = (id: string) => {
      const open = focus(event(id));
      return standingOut(open, sceneOf(chart, opening(640, 268), { ...options, focus: open }).legs);
    };
    expect(out('takaichi-summit')).toBeNull();
    expect(out('haneda-arrival')?.has('kuala-lumpur-tokyo')).toBe(true);
  });

  test('has them no farther beside their spots in a larger window', () => {
    const frame = opening(640, 555);
    const asOpened = { ...options, focus: focus(null) };
    const still = openingScene(chart, frame, openingDrawn(chart, frame, asOpened), asOpened);
    const { pins } = liveScene(chart, frame, still, { ...options, focus: focus(null) });
    for (const { at, home, radius } of pins)
      expect(Math.hypot(at.x - home.x, at.y - home.y)).toBeLessThanOrEqual(radius + 3);
  });

  test.each([
    [640, 268],
    [390, 236],
    [320, 236],
    [1000, 560],
  ])('shows every stop where something took place at %d × %d, and neither home nor the way there', (width, height) => {
    const inWindow = chart.marks.filter(({ spot }) => {
      const { x, y } = pixelOf(opening(width, height), spot);
      return x > 0 && x < width && y > 0 && y < height;
    });
    expect(inWindow.map(({ stop }) => stop.name)).toEqual(['Kuala Lumpur', 'Tokyo', 'Yokosuka', 'Busan', 'Gyeongju']);
  });

  test('names the stops, and where the ways in and out lead', () => {
    const items = stillItems(chart, STILL_SETS[1], en, []);
    expect(items.flatMap(({ label }) => (label === undefined ? [] : [textOf(label)]))).toEqual([
      'Kuala Lumpur',
      'Tokyo',
      'Yokosuka',
      'Busan',
      'Gyeongju',
      'from Al Udeid',
      'to Washington',
    ]);
  });

  test.each([
    [640, 268],
    [390, 236],
    [1000, 560],
    [1400, 560],
  ])('is the same in the still map and the live one at %d × %d', (width, height) => {
    const frame = opening(width, height);
    const asOpened = { ...options, focus: focus(null) };
    const first = openingScene(chart, frame, openingDrawn(chart, frame, asOpened), asOpened);
    const live = liveScene(chart, frame, first, { ...options, focus: focus(null) });
    const still = stillItems(chart, setFor({ width, height }), en, []);
    const pins = still.filter(({ pin }) => pin);
    expect(live.pins.map(({ label }) => label)).toEqual(pins.map(({ pin }) => pin?.label));
    for (const [index, { spot, pin }] of pins.entries()) {
      expect(live.pins[index]?.at.x).toBeCloseTo(spot.x * frame.world + width / 2 + (pin?.at.x ?? 0), 6);
      expect(live.pins[index]?.at.y).toBeCloseTo(spot.y * frame.world + height / 2 + (pin?.at.y ?? 0), 6);
    }
    const named = still.flatMap(({ label }) => (label === undefined ? [] : [textOf(label)]));
    expect(live.labels.map(textOf)).toEqual(named);
  });

  test.each([
    [320, 236],
    [390, 236],
    [480, 268],
    [640, 268],
    [900, 560],
  ])('cuts no name at %d × %d', (width, height) => {
    const { world } = opening(width, height);
    for (const { spot, label } of stillItems(chart, setFor({ width, height }), en, [])) {
      if (label === undefined) continue;
      const [x, y] = [spot.x * world + width / 2 - label.of.x, spot.y * world + height / 2 - label.of.y];
      expect(Math.min(label.rect.left + x, label.rect.top + y)).toBeGreaterThanOrEqual(0);
      expect(label.rect.right + x).toBeLessThanOrEqual(width);
      expect(label.rect.bottom + y).toBeLessThanOrEqual(height);
    }
  });

  test('stays there for a meeting and for a day in it', () => {
    expect(look(event('takaichi-summit'))).toEqual(look(null));
    expect(look(event('asean-us-summit'))).toEqual(look(null));
    expect(look(null, 4)).toEqual(look(null));
  });

  test('goes to where the rest took place: home, a stop on the way, a leg', () => {
    const departure = look(event('washington-departure'));
    expect(Math.round(pointOf(departure).lng)).toBe(-33);
    expect(look(null, 6).world).toBeLessThan(look(null).world);
    expect(look({ kind: 'leg', id: 'busan-washington' }).world).toBeLessThan(look(null).world);
    expect(zoomOf(look({ kind: 'stop', id: 'tokyo' }).world)).toBeCloseTo(7, 6);
  });

  test('still has the whole route to go back to', () => {
    const frame = { ...openingLook(chart.whole, 640, 268), width: 640, height: 268 };
    expect(sceneOf(chart, frame, options).pins.map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5·6',
      '7·8',
      '1',
    ]);
  });
});

describe('a trip without such a region begins with its whole route', () => {
  const STOPS = { a: [40, 0], b: [42, 3], c: [44, -2], far: [-30, 150] } as const;
  const SAME = ['a', 'b', 'c'];

  test('where it all took place in one region anyway', () => {
    const { opening: box, whole } = chartFor(sampleJourney(STOPS, SAME));
    expect(box).toEqual(whole);
  });

  test('where there is one place beside home', () => {
    const { opening: box, whole } = chartFor(sampleJourney(STOPS, ['a', 'far', 'a']));
    expect(box).toEqual(whole);
  });

  test('where it is not asked to', () => {
    const { opening: box, whole } = chartFor(data as unknown as Trip, 'route');
    expect(box).toEqual(whole);
  });
});

test('a region over the date line is one box in the copy of the world where the trip runs', () => {
  const STOPS = { home: [50, 5], fiji: [-18, 178], samoa: [-14, -171.8] } as const;
  const { opening: box } = chartFor(sampleJourney(STOPS, ['home', 'fiji', 'samoa', 'home']));
  expect(box.west).toBeLessThan(0.995);
  expect(box.east).toBeGreaterThan(1.022);
  expect(box.east - box.west).toBeLessThan(0.2);
});

describe('the land that such a page carries', () => {
  const cell = { land: 'M1 2l3 4 5 6z', borders: '' };
  const [far, near] = ['M700 900l9 9 9 0z', 'M1900 900l9 9 9 0z'];
  const world = { land: far + near, borders: '', names: [], cells: { '50m': 'f'.repeat(16) } };

  test('is what its map begins with', () => {
    expect(filesFor(chart.opening)).toEqual(
      ['5-2', '6-2', '7-2', '5-3', '6-3', '7-3', '5-4', '6-4', '7-4'].map((name) => `50m/${name}.json`),
    );
    expect(filesFor(chart.whole)).toEqual([]);
  });

  test('is drawn as it is carried, each file within its edges, and the world’s own around', () => {
    const files: Carried = { '50m/6-3.json': cell };
    const drawn = carriedLand(world, chart.opening, files);
    expect(drawn?.units).toBe(65_536);
    expect(drawn?.parts.map(({ land, within }) => [land, Math.round(within?.west ?? 0)])).toEqual([
      ['M1 2l3 4 5 6z', 49_143],
    ]);
    expect(drawn?.around?.land).toBe(near);
    expect(drawn?.around?.copies).toEqual([0, 1]);
  });

  test('is all that is seen in windows of its own shape; in a wider or higher one the world’s own is drawn beside it', () => {
    const files: Carried = Object.fromEntries(filesFor(chart.opening).map((name) => [name, cell]));
    const [from = 0, to = 0] = carriedLand(world, chart.opening, files)?.around?.unseen ?? [];
    for (const [width, height] of [
      [640, 268],
      [390, 216],
      [560, 700],
    ]) {
      expect((width ?? 0) / (height ?? 1)).toBeGreaterThan(from);
      expect((width ?? 0) / (height ?? 1)).toBeLessThan(to);
    }
    expect(to).toBeLessThan(800 / 268);
    expect(from).toBeGreaterThan(400 / 700);
    const [, none = 1] = carriedLand(world, chart.opening, { '50m/6-3.json': cell })?.around?.unseen ?? [];
    expect(none).toBeLessThan(1.6);
  });

  test('is moved where the trip runs on into the next copy of the world', () => {
    const beyond = { ...chart.opening, west: chart.opening.west + 1, east: chart.opening.east + 1 };
    const drawn = carriedLand(world, beyond, { '50m/6-3.json': cell });
    expect(drawn?.parts.map(({ moved }) => moved)).toEqual([65_536]);
  });

  test('is not looked for where the world’s own is fine enough', () => {
    expect(carriedLand(world, chart.whole, {})).toBeNull();
  });
});
