import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { told } from './fault.ts';
import type { Words } from './problem.ts';
import { checkZone } from './zone-names.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');

const toldOf = (zone: string): Words[] => {
  const found: Words[] = [];
  checkZone(zone, ['timeZone'], (_, words) => found.push(words));
  return found;
};

describe('the name of a zone in the wrong case', () => {
  test('is told of, with the right one', () => {
    expect(told(SAMPLE, ['', '"timeZone": "Europe/Lisbon"', '"timeZone": "europe/lisbon"', '', '', '', ''])).toEqual([
      [
        'error 17:19 stops[1].timeZone',
        'A time zone is written wrongly',
        '“europe/lisbon” isn’t in the zone’s own capitals and small letters.',
        'Write “Europe/Lisbon”.',
      ],
    ]);
  });

  test.each([
    ['EUROPE/OSLO', 'Write “Europe/Oslo”.'],
    ['america/port_of_spain', 'Write “America/Port_of_Spain”.'],
    ['antarctica/mcmurdo', 'Write “Antarctica/McMurdo”.'],
    ['utc', 'Write “UTC”.'],
  ])('%s', (zone, remedy) => {
    expect(toldOf(zone).map((words) => words.remedy)).toEqual([remedy]);
  });

  test.each([
    ['asia/kolkata', 'Write “Asia/Kolkata”.'],
    ['Asia/KATHMANDU', 'Write “Asia/Kathmandu”.'],
    ['europe/Kyiv', 'Write “Europe/Kyiv”.'],
    ['australia/nsw', 'Write “Australia/NSW”.'],
  ])('%s, which engines know by another name', (zone, remedy) => {
    expect(toldOf(zone).map((words) => words.remedy)).toEqual([remedy]);
  });

  test('of a country is told of with a name that all engines know', () => {
    expect(toldOf('us/eastern')).toHaveLength(1);
  });
});

describe('the name of a zone is right', () => {
  test('whichever of those that the engine lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => toldOf(zone).length > 0)).toEqual([]);
  });

  test.each([
    ...['Asia/Calcutta', 'Asia/Kolkata', 'Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Katmandu', 'Asia/Kathmandu'],
    ...['Europe/Kiev', 'Europe/Kyiv', 'America/Godthab', 'America/Nuuk', 'America/Knox_IN', 'Australia/ACT'],
    ...['America/Argentina/Buenos_Aires', 'America/Buenos_Aires', 'America/Argentina/ComodRivadavia'],
    ...['US/Eastern', 'US/East-Indiana', 'EST', 'EST5EDT', 'GB', 'GB-Eire', 'NZ-CHAT', 'PRC', 'W-SU', 'Zulu'],
    ...['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT+5', 'Etc/GMT0', 'Chile/EasterIsland', 'Brazil/DeNoronha', 'Mexico/BajaNorte'],
  ])('also another of its names: %s', (zone) => {
    expect(toldOf(zone)).toEqual([]);
  });
});
