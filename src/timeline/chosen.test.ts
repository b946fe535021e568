import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { en } from '../i18n/en.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Zone } from '../trip/time.ts';
import type { Trip } from '../trip/types.ts';
import { bandsOf } from './bands.ts';
import { daysOfZone, localDays } from './calendars.ts';
import { chosenOf, type Flag } from './chosen.ts';
import { widthOfStep } from './labels.ts';
import { passesOf } from './passes.ts';
import { scaleOf } from './scale.ts';

const tour = itineraryOf(data as unknown as Trip);
const scale = scaleOf(tour) ?? { from: 0, to: 1 };
const calendars = (zone: Zone) => ({
  scale,
  zone,
  localDays: localDays(bandsOf(passesOf(tour), scale)),
  zoneDays: daysOfZone(zone, scale),
});
const chosen = (kind: 'event' | 'leg' | 'stop', id: string, zone: Zone = 'America/New_York') =>
  chosenOf({ kind, id }, tour, calendars(zone), en);
const lyingAt = (width: number, flag: Flag | null | undefined) => {
  const lying = flag?.find(({ at }) => at.some((step) => widthOfStep(step) === width));
  return lying && { text: lying.text, x: lying.x, anchor: lying.anchor };
};
const textsOf = (flag: Flag | null | undefined) => [...new Set(flag?.map(({ text }) => text))];

describe('the line of the chosen meeting', () => {
  test('has the two dates of one moment at its ends', () => {
    const { local, second, x, to } = chosen('event', 'takaichi-summit') ?? {};
    expect(textsOf(local)[0]).toBe('Tue 28 Oct, 09:50');
    expect(textsOf(second)[0]).toBe('Mon 27 Oct, 20:50');
    expect(x).toBe(to);
  });

  test('its flags lie on the side of their own day: the local morning to the right, the evening before to the left', () => {
    const { local, second } = chosen('event', 'takaichi-summit') ?? {};
    expect([lyingAt(1264, local), lyingAt(2400, local)]).toEqual([
      { text: 'Tue 28 Oct, 09:50', x: 50.221, anchor: 'start' },
      { text: 'Tue 28 Oct, 09:50', x: 50.221, anchor: 'start' },
    ]);
    expect([lyingAt(1264, second), lyingAt(2400, second)]).toEqual([
      { text: 'Mon 27 Oct, 20:50', x: 50.221, anchor: 'end' },
      { text: 'Mon 27 Oct, 20:50', x: 50.221, anchor: 'end' },
    ]);
  });

  test('a flag as wide as its drawn day lies across it, a wider one is briefer', () => {
    const { local } = chosen('event', 'cambodia-thailand-declaration') ?? {};
    expect(lyingAt(1264, local)).toEqual({ text: 'Sun 26 Oct, about 13:00', x: 15.894, anchor: 'start' });
    expect(lyingAt(1184, local)).toEqual({ text: 'Sun 26, about 13:00', x: 15.894, anchor: 'start' });
    expect(lyingAt(2400, local)).toEqual({ text: 'Sun 26 Oct, about 13:00', x: 21.192, anchor: 'start' });
  });

  test('midnight belongs to the day it begins', () => {
    expect(textsOf(chosen('event', 'motegi-rubio')?.second)).toContain('Tue 28 Oct, 00:00');
    expect(textsOf(chosen('event', 'busan-departure')?.second)[0]).toBe('Thu 30 Oct, about 00:00');
  });

  test('a part of the day is a stretch, and has no flag on a calendar on which its day is not known', () => {
    const { local, second, x = 0, to = 0 } = chosen('event', 'us-malaysia-trade') ?? {};
    expect(textsOf(local)[0]).toBe('Sun 26 Oct, afternoon');
    expect(second).toBeNull();
    expect(to).toBeGreaterThan(x);
  });

  test('a day alone is all of it', () => {
    expect(textsOf(chosen('event', 'technology-deal')?.local)[0]).toBe('Wed 29 Oct');
  });

  test('a leg is marked where it begins, a stop not at all', () => {
    expect(textsOf(chosen('leg', 'tokyo-busan')?.local)[0]).toBe('Wed 29 Oct, 09:50');
    expect(chosen('stop', 'tokyo')).toBeNull();
    expect(chosenOf(null, tour, calendars('UTC'), en)).toBeNull();
  });
});
