import { useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import type { LegItem } from '../trip/itinerary.ts';
import { legDistance } from '../trip/leg-facts.ts';
import { milesOf } from '../trip/route.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import { Bar, Figure } from './Figure.tsx';
import { travelled } from './figures.ts';
import styles from './Numbers.module.css';

/** How far it went, by means of transport, and leg by leg. */
export function Distances() {
  const words = useRoomWords();
  const itinerary = useTrip((state) => state.itinerary);
  const sums = travelled(itinerary);
  const legs = [...itinerary.legs.values()];
  const longest = Math.max(...legs.map((item) => legDistance(item).km));
  if (sums.length === 0) return null;
  return (
    <Figure
      title={words.numbers.distances}
      sums={sums.map(({ mode, km, legs: ofMode }) => ({
        text: `${words.numbers.km(km)} (${words.numbers.miles(milesOf(km))}) ${words.numbers.modes[mode]}`,
        only: { at: stopsOf(ofMode) },
      }))}
      note={words.numbers.greatCircle}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.numbers.leg}</th>
            <th scope="col" colSpan={2}>
              {words.numbers.distance}
            </th>
          </tr>
        </thead>
        <tbody>
          {legs.map((item) => (
            <tr key={item.leg.id}>
              <th scope="row">
                <LinkTo selection={{ kind: 'leg', id: item.leg.id }}>
                  {item.from.stop.name} – {item.to.stop.name}
                </LinkTo>
              </th>
              <td>
                <Bar value={legDistance(item).km} of={longest} />
              </td>
              <td className={styles.number}>{words.numbers.km(legDistance(item).km)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

/** Between which stops it went: what is left of the trip where only they are shown. */
const stopsOf = (legs: LegItem[]): string[] => [...new Set(legs.flatMap(({ from, to }) => [from.stop.id, to.stop.id]))];
