import type { ReactNode } from 'react';
import { useRoomWords } from '../state/use-room-words.tsx';
import type { Facet } from '../trip/filter.ts';
import { Bar } from './Figure.tsx';
import styles from './Numbers.module.css';
import { ShowLink } from './ShowLink.tsx';

/** Events that share a value of what the filter knows. */
export interface Row {
  value: string;
  name: ReactNode;
  count: number;
}

/** Events counted by what the filter knows: a bar for each value, whose name shows its events. */
export function Tally({ facet, head, rows }: { facet: Facet; head: string; rows: Row[] }) {
  const words = useRoomWords().numbers;
  const most = Math.max(...rows.map(({ count }) => count));
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
