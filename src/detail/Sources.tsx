import { Hidden } from '../parts/Hidden.tsx';
import { useFixed } from '../state/hooks.tsx';
import { useDetailWords } from '../state/use-detail-words.tsx';
import { found } from '../trip/itinerary.ts';
import { Section } from './Section.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './Sources.module.css';

/** The sources of what is open, numbered in order of use. */
export function Sources({ cited }: { cited: string[] }) {
  const words = useDetailWords().detail;
  const sources = useFixed((state) => state.itinerary.sources);
  if (cited.length === 0) return null;
  return (
    <Section icon="source" title={words.sources} aside={cited.length}>
      <Hidden>{words.newTab}</Hidden>
      <ol className={styles.list}>
        {cited.map((id, index) => (
          <SourceEntry key={id} source={found(sources, id)} number={index + 1} />
        ))}
      </ol>
    </Section>
  );
}
