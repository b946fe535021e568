import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Theme = 'light' | 'dark';
const THEMES: Theme[] = ['light', 'dark'];
const css = readFileSync('src/theme/tokens.css', 'utf8');

/** The two values of `--name: light-dark(#…, #…)`. */
function token(name: string, theme: Theme): string {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const value = theme === 'light' ? light : dark;
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}

type Triple = readonly [number, number, number];

/** Linear light of an sRGB colour (IEC 61966-2-1). */
function linear(hex: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const dot = (row: Triple, [r, g, b]: Triple) => row[0] * r + row[1] * g + row[2] * b;
const times = (matrix: readonly [Triple, Triple, Triple], colour: Triple): Triple => [
  dot(matrix[0], colour),
  dot(matrix[1], colour),
  dot(matrix[2], colour),
];

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linear(hex)) + 0.05;
  const [dark = 1, light = 1] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return light / dark;
}

/** How colours look to whom: Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const EYES: Record<string, readonly [Triple, Triple, Triple]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIELAB under D65. */
function lab(colour: Triple): Triple {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    colour,
  );
  const root = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const [a, b, c] = [root(x / 0.95047), root(y), root(z / 1.08883)];
  return [116 * b - 16, 500 * (a - b), 200 * (b - c)];
}

const clip = ([r, g, b]: Triple): Triple => [within(r), within(g), within(b)];
const within = (value: number) => Math.min(1, Math.max(0, value));

/** CIE76 between two colours for the eye that tells them apart worst. */
function difference(one: string, other: string): number {
  const distances = Object.values(EYES).map((eye) => {
    const [p, q] = [one, other].map((hex) => lab(clip(times(eye, linear(hex))))) as [Triple, Triple];
    return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  });
  return Math.min(...distances);
}

/** The pair that is told apart worst, and by how much. */
function worst(names: string[], against: string[], theme: Theme): { least: number; pair: string } {
  const pairs = names.flatMap((name) =>
    against.filter((other) => other !== name).map((other) => [name, other] as const),
  );
  const measured = pairs.map(([one, other]) => ({
    least: difference(token(one, theme), token(other, theme)),
    pair: `${one} and ${other}`,
  }));
  return measured.reduce((low, next) => (next.least < low.least ? next : low));
}

const FIRST = ['ink', 'place-1', 'place-2', 'place-3'];
const PLACES = ['place-1', 'place-2', 'place-3', 'place-4', 'place-5'];

describe.each(THEMES)('in the %s theme', (theme) => {
  const grounds = ['paper', 'wash', 'tint'];

  test.each(['ink', 'ink2', 'ink3', 'dispute', 'focus', 'alarm', ...PLACES])(
    '%s can be read on every ground',
    (name) => {
      for (const ground of grounds) {
        expect(contrast(token(name, theme), token(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test.each(PLACES)('%s can be read on land and sea, and its number on it', (name) => {
    for (const ground of ['land', 'sea', 'on-place']) {
      expect(contrast(token(name, theme), token(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('disagreement can be read on its own ground, a hit on its mark', () => {
    expect(contrast(token('dispute', theme), token('dispute-bg', theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('ink', theme), token('mark', theme))).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a control and the coast’s names stand out', () => {
    for (const ground of ['paper', 'wash']) {
      expect(contrast(token('edge', theme), token(ground, theme)), ground).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(token('sea-name', theme), token('sea', theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('land-name', theme), token('land', theme))).toBeGreaterThanOrEqual(4.5);
  });
});

// Under normal, protan-, deuter- and tritanopic sight; the fourth and fifth are as far off as teal and brown can be
// that are readable on every ground. Every stop also carries its number.
describe('places are told apart, whatever the eye', () => {
  test.each([
    ['light', 'the first three and ink', FIRST, FIRST, 20],
    ['dark', 'the first three and ink', FIRST, FIRST, 24],
    ['light', 'the fourth', ['place-4'], FIRST, 18],
    ['dark', 'the fourth', ['place-4'], FIRST, 14],
    ['light', 'the fifth', ['place-5'], [...FIRST, 'place-4'], 20],
    ['dark', 'the fifth', ['place-5'], [...FIRST, 'place-4'], 22],
  ] as const)('%s: %s', (theme, _what, names, against, least) => {
    const found = worst([...names], [...against], theme);
    expect(found.least, found.pair).toBeGreaterThanOrEqual(least);
  });
});

test('a colour difference is measured as published: black and white are 100 apart', () => {
  expect(difference('#000000', '#ffffff')).toBeCloseTo(100, 1);
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});
