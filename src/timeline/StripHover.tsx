import { clockPhrase, datePhrase, zoneName } from '../i18n/times.ts';
import { readIn } from '../trip/days.ts';
import type { Mark } from './nearest.ts';
import styles from './StripHover.module.css';
import { percentOf, type Scale } from './scale.ts';
import { percent } from './strip-rows.ts';
import { useReader } from './use-reader.tsx';

/** What a click would open. Never in the prerendered page, so that it may set a style. */
export function StripHover({ mark, scale }: { mark: Mark; scale: Scale }) {
  const { itinerary, words, zone, readerZone } = useReader();
  const item = itinerary.events.get(mark.id);
  if (item === undefined) return null;
  const reading = readIn(item.event.when, item.visit.stop.timeZone, itinerary, zone, readerZone);
  const date = datePhrase(words, itinerary.trip, reading, words.dates.short);
  const clocks = reading.kind === 'clock' ? ` ${zoneName(words, itinerary.trip, reading.zone)}` : '';
  const x = percentOf(scale, mark.at);
  const side = x > 60 ? { insetInlineEnd: percent(100 - x) } : { insetInlineStart: percent(x) };
  return (
    <div className={styles.hover} data-side={x > 60 ? 'end' : 'start'} style={side} aria-hidden="true">
      <span className={styles.words}>
        {words.timeline.at(date, clockPhrase(words, reading))}
        {clocks} <b>{item.event.title}</b>
      </span>
    </div>
  );
}
