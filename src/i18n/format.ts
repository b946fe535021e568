import { format, type Locale } from 'date-fns';

/**
 * Dates in words, from `YYYY-MM-DD`. Through date-fns and its locales, which print the same bytes in every engine;
 * Intl does not, and the prerendered words must be those of the reader's browser.
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
  /** Tue */
  weekday: (date: string) => string;
  /** 28 October 2025 */
  plain: (date: string) => string;
  /** 27–29 October, 31 October – 2 November, 30 December 2025 – 2 January 2026 */
  range: (from: string, to: string) => string;
}

export function dateWords(locale: Locale): DateWords {
  const print = (pattern: string) => (date: string) => format(noon(date), pattern, { locale });
  const dayMonth = print('d MMMM');
  const plain = print('d MMMM yyyy');
  return {
    full: print('EEEE d MMMM yyyy'),
    long: print('EEEE d MMMM'),
    short: print('EEE d MMM'),
    brief: print('EEE d'),
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

/** Local noon, which exists on every day in every zone, unlike local midnight. */
function noon(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = new Date(2000, 0, 1, 12);
  at.setFullYear(year, month - 1, day); // the Date constructor would read year 99 as 1999
  return at;
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

/** `10,841` */
export function count(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
}
