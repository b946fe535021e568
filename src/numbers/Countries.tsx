import { useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { Bar, Counted, Figure } from './Figure.tsx';
import { countriesOf } from './figures.ts';
import styles from './Numbers.module.css';
import { ShowLink } from './ShowLink.tsx';

/** The countries on the way; their number opens them, with the events in each. */
export function Countries() {
  const words = useRoomWords().numbers;
  const itinerary = useTrip((state) => state.itinerary);
  const codes = countriesOf(itinerary);
  const names = new Intl.DisplayNames([itinerary.trip.language], { type: 'region', fallback: 'code' });
  const counts = new Map(codes.map((code) => [code, 0]));
  for (const { visit } of itinerary.events.values()) {
    counts.set(visit.stop.country, (counts.get(visit.stop.country) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return (
    <Figure title={words.allCountries}>
      <Counted sum={words.countries(codes.length)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.country}</th>
              <th scope="col" colSpan={2}>
                {words.events}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...counts].map(([code, count]) => (
              <tr key={code}>
                <th scope="row">
                  <ShowLink only={{ country: [code] }}>
                    {/* Browsers differ in a few of these names from the one that made the page: each keeps to its own. */}
                    <span suppressHydrationWarning>{names.of(code)}</span>
                  </ShowLink>
                </th>
                <td>
                  <Bar value={count} of={most} />
                </td>
                <td className={styles.number}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Counted>
    </Figure>
  );
}
