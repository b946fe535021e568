import { expect, test } from 'vitest';
import { once } from './once.ts';
import type { When } from './types.ts';

const noon: When = { start: '2025-10-28T12:00+09:00', precision: 'minute' };

test('a time is reckoned with once for each of its zones', () => {
  const asked: string[] = [];
  const reckon = once((when: When, zone: string) => {
    asked.push(zone);
    return { start: when.start, zone };
  });
  expect(reckon(noon, 'Asia/Tokyo')).toBe(reckon(noon, 'Asia/Tokyo'));
  expect(reckon(noon, 'UTC')).toEqual({ start: noon.start, zone: 'UTC' });
  expect(reckon({ ...noon }, 'UTC')).not.toBe(reckon(noon, 'UTC'));
  expect(asked).toEqual(['Asia/Tokyo', 'UTC', 'UTC']);
});

test('what throws throws again', () => {
  const reckon = once(() => {
    throw new Error('no such zone');
  });
  expect(() => reckon(noon)).toThrow('no such zone');
  expect(() => reckon(noon)).toThrow('no such zone');
});
