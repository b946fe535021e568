import { enUS } from 'date-fns/locale/en-US';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clock, count, dateWords, isolated, offset, plural } from './format.ts';

const words = dateWords(enUS);

describe('a date in words', () => {
  test.each([
    ['full', 'Tuesday 28 October 2025'],
    ['long', 'Tuesday 28 October'],
    ['short', 'Tue 28 Oct'],
    ['brief', 'Tue 28'],
    ['ofMonth', '28 Oct'],
    ['weekday', 'Tue'],
    ['plain', '28 October 2025'],
  ] as const)('%s: %s', (form, text) => {
    expect(words[form]('2025-10-28')).toBe(text);
  });

  test.each([
    ['2025-11-01', 'Saturday 1 November 2025'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['1889-11-14', 'Thursday 14 November 1889'],
    // Gregorian before there was one in Britain: the format knows no other calendar.
    ['1750-06-01', 'Monday 1 June 1750'],
    ['0099-12-31', 'Thursday 31 December 99'],
    ['2017-10-15', 'Sunday 15 October 2017'],
  ])('%s is %s', (date, text) => {
    expect(words.full(date)).toBe(text);
  });

  test('that was left out where the machine is prints all the same', () => {
    vi.stubEnv('TZ', 'Pacific/Apia');
    expect(new Date(2011, 11, 30).getDate()).toBe(31);
    expect(words.full('2011-12-30')).toBe('Friday 30 December 2011');
  });

  afterEach(() => vi.unstubAllEnvs());

  test.each(['2025-13-01', '2025-02-29', '28 October', ''])('"%s" is none', (text) => {
    expect(() => words.full(text)).toThrow(`"${text}" is not a date`);
  });
});

test.each([
  ['2025-10-27', '2025-10-29', '27–29 October'],
  ['2025-10-27', '2025-10-27', '27 October'],
  ['2025-10-31', '2025-11-02', '31 October – 2 November'],
  ['2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026'],
  ['1889-11-14', '1890-01-25', '14 November 1889 – 25 January 1890'],
])('from %s to %s: %s', (from, to, text) => {
  expect(words.range(from, to)).toBe(text);
});

test.each([
  [0, '00:00'],
  [9 * 60 + 50, '09:50'],
  [1439, '23:59'],
])('minute %i of the day: %s', (minutes, text) => {
  expect(clock(minutes)).toBe(text);
});

test.each([
  [540, 'UTC+9'],
  [-240, 'UTC−4'],
  [-150, 'UTC−2:30'],
  [345, 'UTC+5:45'],
  [-25, 'UTC−0:25'],
  [-296, 'UTC−4:56'],
  [0, 'UTC+0'],
  [840, 'UTC+14'],
])('%i minutes east: %s', (minutes, text) => {
  expect(offset(minutes)).toBe(text);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [10_841.4, '10,841'],
  [1_234_567, '1,234,567'],
  [-1000, '-1,000'],
])('%f in digits: %s', (number, text) => {
  expect(count(number)).toBe(text);
});

test('a number is rounded before it is one', () => {
  expect(plural(1.2, 'mile')).toBe('1 mile');
  expect(plural(0.6, 'mile')).toBe('1 mile');
  expect(plural(1.6, 'mile')).toBe('2 miles');
});

test('a name from right to left turns nothing round, any other is left as it is', () => {
  expect(isolated('القاهرة')).toBe('\u2068القاهرة\u2069');
  expect(isolated('Tokyo')).toBe('Tokyo');
});
