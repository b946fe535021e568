import { useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import type { Facet } from '../trip/filter.ts';
import { Bar, Figure } from './Figure.tsx';
import { byDelegation, byKind } from './figures.ts';
import styles from './Numbers.module.css';
import { ShowLink } from './ShowLink.tsx';

/** Events by kind. */
export function Kinds() {
  const words = useRoomWords();
  const itinerary = useTrip((state) => state.itinerary);
  const rows = byKind(itinerary).map(({ of, count }): Row => ({ value: of, name: words.kinds[of], count }));
  return (
    <Figure title={words.numbers.kinds}>
      <Tally facet="kind" head={words.numbers.kind} rows={rows} />
    </Figure>
  );
}

/** Events by delegation. */
export function Delegations() {
  const words = useRoomWords().numbers;
  const itinerary = useTrip((state) => state.itinerary);
  const names = new Map(itinerary.trip.delegations.map(({ id, name }) => [id, name]));
  const rows = byDelegation(itinerary).map(({ of, count }): Row => ({ value: of, name: names.get(of) ?? of, count }));
  return (
    <Figure title={words.delegations} note={words.delegationsNote}>
      <Tally facet="delegation" head={words.delegation} rows={rows} />
    </Figure>
  );
}

interface Row {
  value: string;
  name: string;
  count: number;
}

function Tally({ facet, head, rows }: { facet: Facet; head: string; rows: Row[] }) {
  const words = useRoomWords().numbers;
  const most = rows[0]?.count ?? 0;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" colSpan={2}>
            {words.events}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, name, count }) => (
          <tr key={value}>
            <th scope="row">
              <ShowLink only={{ [facet]: [value] }}>{name}</ShowLink>
            </th>
            <td>
              <Bar value={count} of={most} />
            </td>
            <td className={styles.number}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
