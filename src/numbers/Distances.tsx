import { useFixed } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import type { LegItem } from '../trip/itinerary.ts';
import { legDistance } from '../trip/leg-facts.ts';
import { milesOf } from '../trip/route.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import { Bar, Counted, Figure } from './Figure.tsx';
import { travelled } from './figures.ts';
import styles from './Numbers.module.css';

/** How far it went, by means of transport; each distance opens its legs. */
export function Distances() {
  const words = useRoomWords().numbers;
  const itinerary = useFixed((state) => state.itinerary);
  const sums = travelled(itinerary);
  if (sums.length === 0) return null;
  return (
    <Figure title={words.distances} note={words.greatCircle}>
      {sums.map(({ mode, km, legs }) => (
        <Counted key={mode} sum={`${words.km(km)} (${words.miles(milesOf(km))}) ${words.modes[mode]}`}>
          <Legs legs={legs} />
        </Counted>
      ))}
    </Figure>
  );
}

function Legs({ legs }: { legs: LegItem[] }) {
  const words = useRoomWords().numbers;
  const longest = Math.max(...legs.map((item) => legDistance(item).km));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.leg}</th>
          <th scope="col" colSpan={2}>
            {words.distance}
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
            <td className={styles.number}>{words.km(legDistance(item).km)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
