import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from './clip-line.ts';
import { type Label, placeLabels, type Wish } from './labels.ts';

const window = { left: 0, top: 0, right: 400, bottom: 200 };
const free = { window, taken: [], trail: [] };
const wish = (key: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  key,
  lines: [{ text: 'A longer name', lettering: 'stop' }],
  at: { x, y },
  clearX: 16,
  clearY: 14,
  ...more,
});
const sideOf = ({ anchor, rect, of }: Label) =>
  anchor === 'start' ? 'right' : anchor === 'end' ? 'left' : rect.bottom <= of.y ? 'above' : 'below';

describe('a label', () => {
  test.each([
    ['to the right, if nothing speaks against it', wish('a', 200, 100), free, 'right'],
    ['to the left at the right edge', wish('a', 380, 100), free, 'left'],
    ['above where both sides are taken', wish('a', 200, 100), { ...free, taken: sides(200, 100) }, 'above'],
    ['off a line that runs to the right', wish('a', 200, 100), { ...free, trail: trail(200, 400, 100) }, 'left'],
  ])('stands %s', (_name, asked, obstacles, side) => {
    expect(placeLabels([asked], obstacles).map(sideOf)).toEqual([side]);
  });

  test('is left out where there is no room', () => {
    expect(placeLabels([wish('a', 20, 100, { lines: [{ text: 'x'.repeat(90), lettering: 'stop' }] })], free)).toEqual(
      [],
    );
  });

  test('gives way so that another one finds room', () => {
    const both = placeLabels([wish('a', 100, 100), wish('b', 150, 100), wish('c', 330, 100)], free);
    expect(both.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  test('gives way so that another one need not cross a line', () => {
    // To the right of b a line runs on, above and below it is no room; to its left there is, if a makes it.
    const around = [60, 112].map((top) => ({ left: 120, right: 400, top, bottom: top + 28 }));
    const crowd = { ...free, trail: trail(216, 400, 100), taken: around };
    const placed = placeLabels([wish('a', 60, 100), wish('b', 200, 100)], crowd);
    expect(placed.map(sideOf)).toEqual(['above', 'left']);
  });

  test('stands rather elsewhere than right above or below what another names', () => {
    const other = { left: 216, right: 330, top: 110, bottom: 120 };
    const [label] = placeLabels([wish('a', 200, 100)], { ...free, taken: [other] });
    expect(label && sideOf(label)).toBe('left');
  });

  test('may end at the edge of the window, above or below what it names', () => {
    const right = { left: 320, right: 400, top: 0, bottom: 112 };
    const [label] = placeLabels([wish('a', 392, 100)], { ...free, taken: [right, { ...right, left: 0, right: 376 }] });
    expect([label?.rect.right, label && label.rect.top > 100]).toEqual([397, true]);
  });

  test('of more weight stays where only one has room', () => {
    const narrow = { ...free, window: { ...window, bottom: 24, right: 130 } };
    const placed = placeLabels([wish('a', 8, 10), wish('b', 10, 12, { weight: 5 })], narrow);
    expect(placed.map(({ key }) => key)).toEqual(['b']);
  });

  test('is put in other words where there is no room for it', () => {
    const narrow = { ...free, window: { ...window, right: 80 } };
    const otherwise = [[{ text: 'A name', lettering: 'stop' as const }]];
    expect(placeLabels([wish('a', 8, 100)], narrow)).toEqual([]);
    expect(placeLabels([wish('a', 8, 100, { otherwise })], narrow)[0]?.lines[0]?.text).toBe('A name');
    expect(placeLabels([wish('a', 8, 100, { otherwise })], free)[0]?.lines[0]?.text).toBe('A longer name');
  });

  test('of a group has its second line only if all have', () => {
    const more = [{ text: '1 October', lettering: 'date' as const }];
    const pair = [wish('a', 100, 100, { more, group: 'g' }), wish('b', 300, 185, { more, group: 'g' })];
    const low = { ...free, taken: [{ left: 0, right: 400, top: 140, bottom: 172 }] };
    expect(placeLabels(pair.slice(0, 1), low).map(({ lines }) => lines.length)).toEqual([2]);
    expect(placeLabels(pair, low).map(({ lines }) => lines.length)).toEqual([1, 1]);
  });

  test('has its second line only if no other loses its first by it', () => {
    const more = [{ text: '1 October', lettering: 'date' as const }];
    const tight = { ...free, window: { ...window, bottom: 24 } };
    expect(placeLabels([wish('a', 100, 15, { more })], free)[0]?.lines).toHaveLength(2);
    expect(placeLabels([wish('a', 100, 12, { more })], tight)[0]?.lines).toHaveLength(1);
  });

  test('has no second line that would touch the name below or above, and be read with it', () => {
    const more = [{ text: '1 event', lettering: 'date' as const }];
    // A column with room for names on one side only: 15 pixels high, with the second line 29.
    const column = { window: { left: 0, top: 0, right: 140, bottom: 200 }, trail: [], taken: [] };
    const linesWith = (apart: number) =>
      placeLabels([wish('a', 8, 100, { more }), wish('b', 8, 100 + apart), wish('c', 8, 100 - apart)], column).map(
        ({ lines }) => lines.length,
      );
    expect(linesWith(60)).toEqual([2, 1, 1]);
    expect(linesWith(24)).toEqual([1, 1, 1]);
  });
});

test('no label is cut or meets another, wherever the spots are', () => {
  const spot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 14 }), (spots) => {
      const placed = placeLabels(
        spots.map(({ x, y }, index) => wish(String(index), x, y)),
        free,
      );
      for (const [index, { rect }] of placed.entries()) {
        expect(rect.left >= 0 && rect.right <= 400 && rect.top >= 0 && rect.bottom <= 200).toBe(true);
        expect(placed.slice(index + 1).some((other) => overlap(other.rect, rect))).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

function sides(x: number, y: number) {
  const row = { top: y - 5, bottom: y + 5 };
  return [
    { left: x + 20, right: x + 60, ...row },
    { left: x - 60, right: x - 20, ...row },
  ];
}

function trail(from: number, to: number, y: number) {
  return Array.from({ length: (to - from) / 5 }, (_, index) => ({ x: from + index * 5, y }));
}
