import { offset } from '../i18n/format.ts';
import { useFixed } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { zoneCity } from '../trip/zones.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import { Counted, Figure } from './Figure.tsx';
import { clockChanges, zonesMet } from './figures.ts';
import styles from './Numbers.module.css';
import { ShowLink } from './ShowLink.tsx';

/** The time zones on the way, and the legs on which the clocks changed: each number opens them. */
export function Zones() {
  const words = useRoomWords().numbers;
  const itinerary = useFixed((state) => state.itinerary);
  const zones = zonesMet(itinerary);
  const changes = clockChanges(itinerary);
  const stopsIn = (zone: string) =>
    itinerary.trip.stops.filter(({ timeZone }) => timeZone === zone).map(({ id }) => id);
  return (
    <Figure title={words.allZones}>
      <Counted sum={words.zones(zones.length)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.zone}</th>
              <th scope="col" className={styles.number}>
                {words.offset}
              </th>
            </tr>
          </thead>
          <tbody>
            {zones.map((zone) => (
              <tr key={zone.zone}>
                <th scope="row">
                  <ShowLink only={{ at: stopsIn(zone.zone) }}>{zoneCity(itinerary.trip, zone.zone)}</ShowLink>
                </th>
                <td className={styles.number}>{offset(zone.offset)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Counted>
      <Counted sum={words.clocks(changes.length)} isEmpty={changes.length === 0}>
        <ul className={styles.changes}>
          {changes.map(({ leg, from, to }) => (
            <li key={leg.id}>
              <LinkTo selection={{ kind: 'leg', id: leg.id }}>
                {from.stop.name} – {to.stop.name}
              </LinkTo>
            </li>
          ))}
        </ul>
      </Counted>
    </Figure>
  );
}
