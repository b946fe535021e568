import type { Day, Locale, Month } from 'date-fns';
import { isDate } from '../trip/time.ts';

/**
 * Dates in words, from `YYYY-MM-DD`. In the words of date-fns' locales, which are the same bytes in every engine; those
 * of Intl are not, and the prerendered words must be those of the reader's browser.
 */
export interface DateWords {
  /** Tuesday 28 October 2025 */
  full: (date: string) => string;
  /** Tuesday 28 October */
  long: (date: string) => string;
  /** Tue 28 Oct */
  short: (date: string) => string;
  /** Tue 28 */
  brief: (date: string) => string;
  /** 1 Nov */
  ofMonth: (date: string) => string;
  /** Tue */
  weekday: (date: string) => string;
  /** 28 October 2025 */
  plain: (date: string) => string;
  /** 27–29 October, 31 October – 2 November, 30 December 2025 – 2 January 2026 */
  range: (from: string, to: string) => string;
}

/** How the dates of a language are printed, with the words of its date-fns locale. */
export function dateWords(locale: Locale): DateWords {
  const print = (pattern: string) => (date: string) => printDate(date, pattern, locale);
  const dayMonth = print('d MMMM');
  const plain = print('d MMMM y');
  return {
    full: print('EEEE d MMMM y'),
    long: print('EEEE d MMMM'),
    short: print('EEE d MMM'),
    brief: print('EEE d'),
    ofMonth: print('d MMM'),
    weekday: print('EEE'),
    plain,
    range: (from, to) => {
      if (from === to) return dayMonth(from);
      if (from.slice(0, 4) !== to.slice(0, 4)) return `${plain(from)} – ${plain(to)}`;
      if (from.slice(0, 7) !== to.slice(0, 7)) return `${dayMonth(from)} – ${dayMonth(to)}`;
      return `${print('d')(from)}–${dayMonth(to)}`;
    },
  };
}

/**
 * A date by a pattern of Unicode TR35 fields: `EEEE EEE d MMMM MMM y`. Not through `format` of date-fns, which reads
 * the clock of the machine: on one in Samoa 30 December 2011, which was left out there, would print as the 31st.
 */
function printDate(date: string, pattern: string, { localize }: Locale): string {
  if (!isDate(date)) throw new RangeError(`"${date}" is not a date: check the trip file first`);
  const at = new Date(`${date}T00:00:00Z`);
  // getUTCDay gives 0 to 6, getUTCMonth 0 to 11, which TypeScript knows as numbers only.
  const day = at.getUTCDay() as Day;
  const month = at.getUTCMonth() as Month;
  const fields: Record<string, () => string> = {
    EEEE: () => localize.day(day, { width: 'wide' }),
    EEE: () => localize.day(day, { width: 'abbreviated' }),
    d: () => String(at.getUTCDate()),
    MMMM: () => localize.month(month, { width: 'wide', context: 'formatting' }),
    MMM: () => localize.month(month, { width: 'abbreviated', context: 'formatting' }),
    y: () => String(at.getUTCFullYear()),
  };
  return pattern.replace(/E+|d|M+|y/g, (field) => fields[field]?.() ?? field);
}

/** `09:50` from minutes since midnight. */
export function clock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `UTC+9`, `UTC−3:30`, `UTC+0` from minutes east. */
export function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

/** A name in a phrase: one that is written from right to left is kept from turning what stands beside it round. */
export const isolated = (name: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufefc]/.test(name) ? `\u2068${name}\u2069` : name;

/** `10,841` */
export function count(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 stop`, `3 stops`, `2 countries`: English, for the files of English words. */
export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${count(number) === '1' ? one : many}`;
