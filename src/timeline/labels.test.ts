import { describe, expect, test } from 'vitest';
import { EVERYWHERE, fitLabels, type Standing, textWidth } from './labels.ts';

const label = (x: number, ...texts: string[]): Standing => ({ x, indent: 0, hasTick: false, texts });

describe('the width of a text', () => {
  // Measured in the widest of the faces at 12 px.
  test.each([
    ['Tue 28 Oct, 09:50', 94.7],
    ['Wed 29', 40.6],
    ['2  Ramstein', 64.4],
    ['4  Kuala Lumpur', 90.6],
    ['東京', 24],
  ])('%s is not thought narrower than it is, nor much wider', (text, measured) => {
    expect(textWidth(text)).toBeGreaterThanOrEqual(Math.floor(measured));
    expect(textWidth(text)).toBeLessThan(measured * 1.12);
  });

  test('bold is wider', () => {
    expect(textWidth('Tokyo', true)).toBeGreaterThan(textWidth('Tokyo'));
  });
});

describe('labels', () => {
  test('with room show everywhere, in their longest words', () => {
    expect(fitLabels([label(0, 'Sun 26 Oct', 'Sun 26'), label(50, 'Mon 27 Oct', 'Mon 27')])).toEqual([
      [EVERYWHERE, []],
      [EVERYWHERE, []],
    ]);
  });

  test('with less room take shorter words, or wait for a wider strip', () => {
    const [first] = fitLabels([label(0, 'Sun 26 Oct', 'Sun 26'), label(9, 'Mon 27')]);
    expect(first).toEqual([
      [2, 3, 4, 5, 6, 7, 8, 9],
      [0, 1],
    ]);
  });

  test('do not run over the right end', () => {
    const [, last] = fitLabels([label(0, 'Sun 26'), label(96, 'Mon 27')]);
    expect(last).toEqual([[5, 6, 7, 8, 9]]);
  });

  test('of too many days every second, fourth, eighth is left', () => {
    const shown = fitLabels(Array.from({ length: 60 }, (_day, index) => label((index / 60) * 100, 'Sun 26 Oct')));
    const at = (step: number) => shown.flatMap(([steps], index) => (steps?.includes(step) ? [index] : []));
    expect(at(0).slice(0, 3)).toEqual([0, 8, 16]);
    expect(at(4).slice(0, 3)).toEqual([0, 4, 8]);
    expect(at(7).slice(0, 3)).toEqual([0, 4, 8]);
  });

  test('give way to what lies over them', () => {
    const [, second] = fitLabels([label(0, 'Sun 26'), label(50, 'Mon 27')], (_step, width) => [
      [width / 2 - 100, width / 2 + 10],
    ]);
    expect(second).toEqual([[]]);
  });
});
