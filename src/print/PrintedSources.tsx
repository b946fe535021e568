import { useFixed, useWords } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import { found } from '../trip/itinerary.ts';
import type { Source } from '../trip/types.ts';
import styles from './PrintedSources.module.css';

interface Props {
  numbers: Map<string, number>;
  /** The ids of those to list; null for all. */
  only: Set<string> | null;
}

/** The sources with their addresses written out, by number. */
export function PrintedSources({ numbers, only }: Props) {
  const words = usePrintWords();
  const sources = useFixed((state) => state.itinerary.sources);
  const listed = [...numbers].filter(([id]) => only === null || only.has(id));
  return (
    <section className={styles.sources}>
      <h2>{words.sources}</h2>
      <p>{only === null ? words.sourcesNote(listed.length) : words.sourcesHere(listed.length)}</p>
      <ol>
        {listed.map(([id, number]) => (
          <li key={id} value={number}>
            <span className={styles.number}>{number}</span>
            <Entry source={found(sources, id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ source: { publisher, title, description, published, note, url, lang } }: { source: Source }) {
  const words = useWords();
  const date = published === null ? words.detail.noDate : words.dates.plain(published);
  return (
    <div>
      <b>{publisher}</b> {title === null ? description : <span lang={lang}>{words.quoted(title)}</span>}, {date}.
      {note !== null && ` ${note}`}
      {url !== null && <span className={styles.address}>{url}</span>}
    </div>
  );
}
