import { EMPTY_VIEW } from '../state/state.ts';
import { type Day, dayName, itemTime } from '../trip/days.ts';
import { shownZone, zoneCity } from '../trip/zones.ts';
import { writeFragment } from '../url/url.ts';
import type { Reader } from './reader.ts';
import { dayTitle, isShown } from './rows.ts';

/** A day as a tab: `Tue`, `28`; `Sat`, `1 Nov` where another month begins. */
export interface DayTab {
  index: number;
  /** `#day=2025-10-27&zone=home`, for who opens it elsewhere: the date is that of the zone. */
  link: string;
  weekday: string;
  number: string;
  /** Where, for a date that comes twice: the city of the zone. */
  where: string | null;
  /** In full, for screen readers. */
  title: string;
}

/** The days to choose from: those of which the filter leaves something. */
export function dayTabs(days: Day[], reader: Reader): DayTab[] {
  const { words, shown } = reader;
  const left = days.filter(({ items }) => items.some((item) => isShown(item, shown)));
  return left.map((day, place) => {
    const before = left[place - 1]?.date ?? day.date;
    const isTwice = days.some(({ date, index }) => date === day.date && index !== day.index);
    const where = isTwice ? cityOf(day, reader) : null;
    const title = dayTitle(day, reader);
    return {
      index: day.index,
      link: `#${writeFragment({ ...EMPTY_VIEW, day: dayName(days, day.index), zone: reader.zone })}`,
      weekday: words.dates.weekday(day.date),
      number:
        before.slice(0, 7) === day.date.slice(0, 7) ? String(Number(day.date.slice(8))) : words.dates.ofMonth(day.date),
      where,
      title: where === null ? title : words.timeline.at(title, where),
    };
  });
}

function cityOf({ items }: Day, { itinerary, zone, readerZone }: Reader): string | null {
  const [first] = items.flatMap((item) => itemTime(item) ?? []);
  if (first === undefined) return null;
  return zoneCity(itinerary.trip, shownZone(zone, first.zone, itinerary.trip, readerZone));
}
