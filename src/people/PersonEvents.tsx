import { clockPhrase, datePhrase, shiftPhrase } from '../i18n/times.ts';
import { Icon } from '../parts/Icon.tsx';
import { useFixed, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { readIn } from '../trip/days.ts';
import { found } from '../trip/itinerary.ts';
import { eventPictogram } from '../trip/pictograms.ts';
import { zoneCity } from '../trip/zones.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import styles from './PersonPane.module.css';

/** The meetings someone is named at, in file order, each with its time in the zone the reader has chosen. */
export function PersonEvents({ parts }: { parts: Map<string, string | null> }) {
  const words = useRoomWords();
  const zone = useTrip((state) => state.view.zone);
  const { trip } = useFixed((state) => state.itinerary);
  const zones = words.time.zoneChoices(zoneCity(trip, trip.homeTimeZone));
  return (
    <>
      <p className={styles.note}>{words.people.timesIn(zones[zone])}</p>
      <ol className={styles.events}>
        {[...parts].map(([id, part]) => (
          <Meeting key={id} id={id} part={part} />
        ))}
      </ol>
    </>
  );
}

function Meeting({ id, part }: { id: string; part: string | null }) {
  const words = useRoomWords();
  const itinerary = useFixed((state) => state.itinerary);
  const zone = useTrip((state) => state.view.zone);
  const reader = useTrip((state) => state.readerZone);
  const tone = useFixed((state) => state.tones.get(found(itinerary.events, id).event.stop));
  const item = found(itinerary.events, id);
  const own = item.visit.stop.timeZone;
  const reading = readIn(item.event.when, own, itinerary, zone, reader);
  const { icon, turn } = eventPictogram(item);
  const shift = shiftPhrase(words, item.event.when, own, reading);
  return (
    <li data-tone={tone}>
      <span className={styles.time}>
        <span>{datePhrase(words, itinerary.trip, reading, words.dates.short)}</span> {clockPhrase(words, reading)}
        {shift !== '' && <span>{shift}</span>}
        {reading.kind === 'clock' && reading.aboutDate && <span>{words.time.dateAbout}</span>}
      </span>
      <Icon name={icon} turn={turn} />
      <span>
        <LinkTo selection={{ kind: 'event', id }}>{item.event.title}</LinkTo>
        {part !== null && <span className={styles.part}> {part}</span>}
      </span>
    </li>
  );
}
