import { datePhrase, startClock, zoneName } from '../i18n/times.ts';
import { linkable } from '../trip/address.ts';
import { readIn } from '../trip/days.ts';
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

/** What the heads of a day say already: its date, and zones whose clocks need not be named again. */
export interface Headed {
  date: string;
  zones: ReadonlySet<Zone>;
}

/** A leg under the heads of a day: only what they do not say is named. */
export function legRow(item: LegItem, heads: Headed, reader: Reader): LegRow {
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
    times: timesOf(item, heads, reader),
    told: [...(leg.note === null ? [] : [leg.note]), `${words.detail.distance(km, miles)}.`],
    sources: leg.sources.map((id) => legSource(id, reader)),
  };
}

function timesOf(item: LegItem, heads: Headed, reader: Reader): string {
  const { leg, from, to } = item;
  const { words, zone } = reader;
  const leaves = timePhrase(leg.depart, from.stop.timeZone, heads, reader);
  // A leg stands under the day it begins on. Where that is not known, its heading is the day it ends on, and that is to be said.
  const arrives =
    timePhrase(leg.arrive, to.stop.timeZone, heads, reader) ||
    (leg.depart === null ? timePhrase(leg.arrive, to.stop.timeZone, { ...heads, date: '' }, reader) : '');
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

/**
 * `10:06`, `about 17:00`, `Sun 26 Oct, 09:54 Kuala Lumpur time`, `at night`, `in the evening on Sat 25 Oct, Doha date`; empty for
 * nothing.
 */
function timePhrase(when: When | null, own: Zone, heads: Headed, reader: Reader): string {
  if (when === null) return '';
  const reading = readIn(when, own, reader.itinerary, reader.zone, reader.readerZone);
  return reading.kind === 'clock' ? clockPhrase(reading, heads, reader) : dayPhrase(reading, heads.date, reader);
}

function clockPhrase(reading: ClockReading, heads: Headed, { words, itinerary }: Reader): string {
  const { start, zone, aboutDate } = reading;
  const clock = startClock(words, reading);
  const time = heads.zones.has(zone) ? clock : `${clock} ${zoneName(words, itinerary.trip, zone)}`;
  const dated = start.date === heads.date ? time : words.timeline.at(words.dates.short(start.date), time);
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
