import { offset } from '../i18n/format.ts';
import { useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { zoneCity } from '../trip/zones.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import { Figure } from './Figure.tsx';
import { clockChanges, zonesMet } from './figures.ts';
import styles from './Numbers.module.css';
import { ShowLink } from './ShowLink.tsx';

/** The time zones on the way, and the legs on which the clocks changed. */
export function Zones() {
  const words = useRoomWords().numbers;
  const itinerary = useTrip((state) => state.itinerary);
  const zones = zonesMet(itinerary);
  const changes = clockChanges(itinerary);
  const stopsIn = (zone: string) =>
    itinerary.trip.stops.filter(({ timeZone }) => timeZone === zone).map(({ id }) => id);
  return (
    <Figure
      title={words.zone}
      sums={[{ text: words.zones(zones.length), only: { at: itinerary.trip.stops.map(({ id }) => id) } }]}
    >
      <ul className={styles.zones}>
        {zones.map((zone) => (
          <li key={zone.zone}>
            <ShowLink only={{ at: stopsIn(zone.zone) }}>{zoneCity(itinerary.trip, zone.zone)}</ShowLink>{' '}
            <span>{offset(zone.offset)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.clocks(changes.length)}</p>
      <ul className={styles.changes}>
        {changes.map(({ leg, from, to }) => (
          <li key={leg.id}>
            <LinkTo selection={{ kind: 'leg', id: leg.id }}>
              {from.stop.name} – {to.stop.name}
            </LinkTo>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
