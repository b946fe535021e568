import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { en } from '../i18n/en.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Zone } from '../trip/time.ts';
import type { Trip } from '../trip/types.ts';
import { chosenOf } from './chosen.ts';
import { scaleOf } from './scale.ts';

const tour = itineraryOf(data as unknown as Trip);
const scale = scaleOf(tour) ?? { from: 0, to: 1 };
const chosen = (kind: 'event' | 'leg' | 'stop', id: string, zone: Zone = 'America/New_York') =>
  chosenOf({ kind, id }, tour, scale, zone, en);

describe('the line of the chosen meeting', () => {
  test('has the two dates of one moment at its ends', () => {
    const { local, second, x, to } = chosen('event', 'takaichi-summit') ?? {};
    expect(local?.text).toBe('Tue 28 Oct, 09:50');
    expect(second?.text).toBe('Mon 27 Oct, 20:50');
    expect(x).toBe(to);
  });

  test('its flags lie on the side of their own day: the local morning to the right, the evening before to the left', () => {
    const { local, second } = chosen('event', 'takaichi-summit') ?? {};
    expect(local?.right).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(second?.left).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('midnight belongs to the day it begins', () => {
    expect(chosen('event', 'motegi-rubio')?.second?.text).toBe('Tue 28 Oct, 00:00');
    expect(chosen('event', 'busan-departure')?.second?.text).toBe('Thu 30 Oct, about 00:00');
  });

  test('a part of the day is a stretch, and has no flag on a calendar on which its day is not known', () => {
    const { local, second, x = 0, to = 0 } = chosen('event', 'us-malaysia-trade') ?? {};
    expect(local?.text).toBe('Sun 26 Oct, afternoon');
    expect(second).toBeNull();
    expect(to).toBeGreaterThan(x);
  });

  test('a day alone is all of it', () => {
    expect(chosen('event', 'technology-deal')?.local.text).toBe('Wed 29 Oct');
  });

  test('a leg is marked where it begins, a stop not at all', () => {
    expect(chosen('leg', 'tokyo-busan')?.local.text).toBe('Wed 29 Oct, 09:50');
    expect(chosen('stop', 'tokyo')).toBeNull();
    expect(chosenOf(null, tour, scale, 'UTC', en)).toBeNull();
  });
});
