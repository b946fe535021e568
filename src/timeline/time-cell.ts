import type { Words } from '../i18n/en.ts';
import { clock } from '../i18n/format.ts';
import { datePhrase, endClock, spokenClock } from '../i18n/times.ts';
import type { ClockReading, DayReading, Reading } from '../trip/reading.ts';
import { machineTime } from '../trip/time.ts';
import type { Trip, When } from '../trip/types.ts';

/** The time of a row, line by line, as narrow as its column. */
export interface TimeCell {
  /** For machines. */
  dateTime: string;
  /** `09:50` */
  clock: string | null;
  /** Above a clock time: `about`. In place of one: `Afternoon`, `time not reported`. */
  word: string | null;
  /** Under it: `–10:30`; on another date `–Thu 30`, `01:17`. */
  end: string[];
  /** Where the lines would not be understood when read out: `from 09:50 to 10:30`. */
  spoken: string | null;
  /** What has no room there: a date that is known only elsewhere, or only about. */
  note: string | null;
}

/** A reading of `when`, for the column of times. */
export function timeCell(when: When, reading: Reading, trip: Trip, words: Words): TimeCell {
  const lines = reading.kind === 'clock' ? clockLines(reading, words) : dayLines(reading, trip, words);
  return { dateTime: machineTime(when), ...lines };
}

type Lines = Omit<TimeCell, 'dateTime'>;

function clockLines(reading: ClockReading, words: Words): Lines {
  const { start, end, about, aboutDate } = reading;
  const word = about ? words.time.about : null;
  const note = aboutDate ? words.time.dateAbout : null;
  const from = clock(start.minutes);
  if (end === null) return { clock: from, word, end: [], spoken: null, note };
  // The offset, where it is another then, has a line of its own: beside the clock is no room for it.
  const [to = '', ...moved] = endClock(end, reading).split(' ');
  return {
    clock: from,
    word,
    end: [...(end.date === start.date ? [`–${to}`] : [`–${words.dates.brief(end.date)}`, to]), ...moved],
    spoken: spokenClock(words, reading, words.dates.long),
    note,
  };
}

/** Where only the day elsewhere is known, that day is named: `Afternoon of Sunday 26 October, Kuala Lumpur date`. */
function dayLines(reading: DayReading, trip: Trip, words: Words): Lines {
  const { part, elsewhere } = reading;
  const partWord = part === null ? null : words.time.parts[part];
  const date = datePhrase(words, trip, reading, words.dates.long);
  const note = partWord === null ? date : words.time.partOf(partWord, date);
  const word = partWord === null ? words.time.notReported : elsewhere ? null : partWord;
  return { clock: null, word, end: [], spoken: null, note: elsewhere ? note : null };
}
