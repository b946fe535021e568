import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Fault, told } from './fault.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');
const NO_DATES = SAMPLE.replace('"published": "2031-05-18"', '"published": null');

const FAULTS: Fault[] = [
  [
    'a confirmed event later than the file',
    '"updated": "2031-06-01"',
    '"updated": "2031-05-16"',
    'warning 72:26 events[0].when.start',
    'An event is later than the file',
    'It is marked “confirmed” for 2031-05-17, and the facts are as of 2031-05-16.',
    'Mend the day, bring “updated” up to date, or mark it “announced”.',
  ],
  [
    'an announced event with an outcome',
    '"outcomes": [],\n      "quotes": [],\n      "disputes": [],',
    '"outcomes": ["Fish"],\n      "quotes": [],\n      "disputes": [],',
    'warning 114:19 events[2].outcomes',
    'An event that is only announced has outcomes',
    'One outcome is listed of what is not known to have taken place.',
    'Mark it “reported” or “confirmed”, or take the outcomes out.',
  ],
  [
    'an announced event with outcomes',
    '"outcomes": [],\n      "quotes": [],\n      "disputes": [],',
    '"outcomes": ["Fish", "Wine"],\n      "quotes": [],\n      "disputes": [],',
    'warning 114:19 events[2].outcomes',
    'An event that is only announced has outcomes',
    '2 outcomes are listed of what is not known to have taken place.',
    'Mark it “reported” or “confirmed”, or take the outcomes out.',
  ],
];

describe('the status of an event', () => {
  test.each(FAULTS)('%s', (...fault) => {
    expect(told(NO_DATES, fault)[0]).toEqual(fault.slice(3));
  });

  const asOf = (updated: string, sound = NO_DATES) =>
    told(sound, ['', '"updated": "2031-06-01"', `"updated": "${updated}"`, '', '', '', '']).map(([at]) => at);

  test('is held against the day of the file, whatever it is but announced', () => {
    expect(asOf('2031-05-16')).toEqual(['warning 72:26 events[0].when.start', 'warning 88:26 events[1].when.start']);
    expect(asOf('2031-05-17')).toEqual([]);
  });

  test('but not that of a day that has begun there and not at home', () => {
    const early = NO_DATES.replace('"homeTimeZone": "Europe/Oslo"', '"homeTimeZone": "America/New_York"');
    const night = early.replace(
      '"start": "2031-05-17T09:50+02:00", "end": "2031-05-17T10:30+02:00"',
      '"start": "2031-05-17T05:50+02:00"',
    );
    expect(asOf('2031-05-16', night)).toEqual([]);
    expect(asOf('2031-05-15', night)).toHaveLength(2);
  });

  test('nor that of a day that has not come to an end there, though it has at home', () => {
    const late = NO_DATES.replace('"homeTimeZone": "Europe/Oslo"', '"homeTimeZone": "Asia/Tokyo"');
    const night = late
      .replace(
        '"start": "2031-05-17T09:50+02:00", "end": "2031-05-17T10:30+02:00"',
        '"start": "2031-05-17T23:50+02:00"',
      )
      .replace('"2031-05-17T12:00+02:00"', '"2031-05-17T23:59+02:00"');
    expect(asOf('2031-05-17', night).filter((at) => !at?.startsWith('error'))).toEqual([]);
  });
});
