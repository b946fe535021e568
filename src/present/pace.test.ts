import { expect, test } from 'vitest';
import { minutesAndSeconds, paceOf } from './pace.ts';

test.each([
  [0, '0:00'],
  [-5, '0:00'],
  [760_000, '12:40'],
  [3_760_000, '1:02:40'],
])('%i ms read %s', (milliseconds, text) => {
  expect(minutesAndSeconds(milliseconds)).toBe(text);
});

test.each([
  [15, 0.5, 'on-time'],
  [13, 0.5, 'on-time'],
  [12, 0.5, 'ahead'],
  [18, 0.5, 'behind'],
  [31, 1, 'over'],
] as const)('%i of 30 minutes at %f of the steps is %s', (minutes, share, pace) => {
  expect(paceOf(minutes * 60_000, 30, share)).toBe(pace);
});
