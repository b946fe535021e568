import { useRoomWords } from '../state/use-room-words.tsx';
import type { UsedSource, Weakness } from '../trip/source-uses.ts';
import styles from './SourceList.module.css';

const WEAKNESSES: Weakness[] = ['no-headline', 'no-date', 'reprint', 'no-address'];

/** How many sources are weak, and in what way: said before the list, so that nobody has to count. */
export function Limits({ sources }: { sources: UsedSource[] }) {
  const words = useRoomWords().sources;
  const counts = WEAKNESSES.flatMap((weakness) => {
    const count = sources.filter(({ weaknesses }) => weaknesses.includes(weakness)).length;
    return count === 0 ? [] : [`${words.weak[weakness]} ${count}`];
  });
  return counts.length === 0 ? null : <p className={styles.note}>{words.limitCounts(counts.join(', '))}</p>;
}
