import { datePhrase, startClock } from '../i18n/times.ts';
import { linkable } from '../trip/address.ts';
import { type Day, readIn } from '../trip/days.ts';
import { found, type LegItem } from '../trip/itinerary.ts';
import { clockChange, legDistance } from '../trip/leg-facts.ts';
import { legPictogram, type Pictogram } from '../trip/pictograms.ts';
import type { ClockReading, DayReading } from '../trip/reading.ts';
import type { Zone } from '../trip/time.ts';
import type { When } from '../trip/types.ts';
import type { Reader } from './reader.ts';

/** A leg as a row: small, between the meetings. */
export interface LegRow {
  kind: 'leg';
  key: string;
  id: string;
  pictogram: Pictogram;
  modeWord: string;
  /** `Air Force One, to Ramstein` */
  title: string;
  /** `Leaves at night; arrives in the evening; clocks forward 6 hours` */
  times: string;
  /** For readers without script, who cannot open it: its note and length. */
  told: string[];
  sources: LegSource[];
}

/** A source of a leg, as text, with its address where it may be a link. */
export interface LegSource {
  id: string;
  text: string;
  href: string | null;
}

/** A leg under the heading of `day`: only dates that are not the heading's are named. */
export function legRow(item: LegItem, day: Day, reader: Reader): LegRow {
  const { leg, to } = item;
  const { words } = reader;
  const { km, miles } = legDistance(item);
  return {
    kind: 'leg',
    key: `leg ${leg.id}`,
    id: leg.id,
    pictogram: legPictogram(leg.mode),
    modeWord: words.modes[leg.mode],
    title: words.timeline.leg(leg.vehicle, to.stop.name),
    times: timesOf(item, day.date, reader),
    told: [...(leg.note === null ? [] : [leg.note]), `${words.detail.distance(km, miles)}.`],
    sources: leg.sources.map((id) => legSource(id, reader)),
  };
}

function timesOf(item: LegItem, date: string, reader: Reader): string {
  const { leg, from, to } = item;
  const { words, zone } = reader;
  const leaves = timePhrase(leg.depart, from.stop.timeZone, date, reader);
  const arrives = timePhrase(leg.arrive, to.stop.timeZone, date, reader);
  // Only he who reads the clocks of each place has to set his own.
  const change = zone === 'there' ? (clockChange(item) ?? 0) : 0;
  const times = [
    ...(leaves === '' ? [] : [words.timeline.leaves(leaves)]),
    ...(arrives === '' ? [] : [words.timeline.arrives(arrives)]),
  ];
  const said = times.length > 0 ? times : [words.timeline.timesNotReported];
  const all = [...said, ...(change === 0 ? [] : [words.timeline.clocks(change)])].join('; ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** `10:06`, `about 17:00`, `Sun 26 Oct, 09:54`, `at night`, `in the evening on Sat 25 Oct, Doha date`; empty for nothing. */
function timePhrase(when: When | null, own: Zone, heading: string, reader: Reader): string {
  if (when === null) return '';
  const reading = readIn(when, own, reader.itinerary, reader.zone, reader.readerZone);
  return reading.kind === 'clock' ? clockPhrase(reading, heading, reader) : dayPhrase(reading, heading, reader);
}

function clockPhrase(reading: ClockReading, heading: string, { words }: Reader): string {
  const { start, aboutDate } = reading;
  const time = startClock(words, reading);
  const dated = start.date === heading ? time : words.timeline.at(words.dates.short(start.date), time);
  return aboutDate ? `${dated} (${words.time.dateAbout})` : dated;
}

function dayPhrase(reading: DayReading, heading: string, { words, itinerary }: Reader): string {
  const part = reading.part === null ? null : words.time.inPart[reading.part];
  if (!reading.elsewhere && reading.date === heading) return part ?? '';
  const date = datePhrase(words, itinerary.trip, reading, words.dates.short);
  return part === null ? words.timeline.onDate(date) : words.timeline.partOnDate(part, date);
}

/** Publisher and link are enough to find it; without a link its title must do. Every byte here is in the first page. */
function legSource(id: string, { itinerary, words }: Reader): LegSource {
  const { publisher, title, description, url } = found(itinerary.sources, id);
  if (url !== null && linkable(url)) return { id, text: publisher, href: url };
  const named = title === null ? (description ?? '') : words.quoted(title);
  return { id, text: `${publisher} ${named}`.trim(), href: null };
}
