import { describe, expect, test } from 'vitest';
import { bestLine, cut, hitsIn, marked, textOf } from './excerpt.ts';
import { tokensOf } from './tokens.ts';

describe('words', () => {
  test('spaced and unspaced scripts, each in its way, with their places', () => {
    const text = 'APEC—Gusmão 高市首相が東京で';
    const tokens = tokensOf(text, 'ja');
    expect(tokens.slice(0, 2).map(({ folded }) => folded)).toEqual(['apec', 'gusmao']);
    expect(tokens.map(({ folded }) => folded)).toContain('東京');
    for (const { start, text: word } of tokens) expect(text.slice(start, start + word.length)).toBe(word);
  });

  test('Thai and Korean are cut into words', () => {
    expect(tokensOf('นายกรัฐมนตรีไทย', 'th').length).toBeGreaterThan(1);
    expect(tokensOf('경주에서 회담', 'ko').map(({ folded }) => folded)).toContain('회담');
  });
});

describe('marks', () => {
  const isHit = (folded: string) => folded === 'minerals';

  test('the whole word is marked, as printed', () => {
    expect(marked('On Minerals.', isHit, 'en')).toEqual([
      { text: 'On ', hit: false },
      { text: 'Minerals', hit: true },
      { text: '.', hit: false },
    ]);
  });

  test('the line with the hit is taken whole, and cut at words where there is little room', () => {
    const line = `${'before '.repeat(20)}minerals ${'after '.repeat(40)}`;
    const whole = bestLine(['nothing', line], isHit, 'en') ?? [];
    expect(textOf(whole)).toBe(line);
    expect(hitsIn(whole)).toEqual([[140, 148]]);
    const short = cut(whole);
    expect(textOf(short)).toMatch(/^… before .*minerals after .*after …$/);
    expect(textOf(short).length).toBeLessThan(160);
    expect(short.filter(({ hit }) => hit)).toEqual([{ text: 'minerals', hit: true }]);
  });

  test('a line without spaces is cut before its hit, not behind it', () => {
    const line = [
      { text: '前'.repeat(200), hit: false },
      { text: '東京', hit: true },
      { text: `${'後'.repeat(20)} end`, hit: false },
    ];
    expect(cut(line).filter(({ hit }) => hit)).toEqual([{ text: '東京', hit: true }]);
  });

  test('no hit, no line', () => {
    expect(bestLine(['nothing'], isHit, 'en')).toBeNull();
  });
});
