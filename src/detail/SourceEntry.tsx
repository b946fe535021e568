import type { ReactNode } from 'react';
import { useDetailWords } from '../state/use-detail-words.tsx';
import { linkable } from '../trip/address.ts';
import type { Source } from '../trip/types.ts';
import styles from './SourceEntry.module.css';
import { sourceId } from './SourceNumbers.tsx';

/** One source: who published it, what it is, when, and what limits it. The numbers in the text lead here. */
export function SourceEntry({ source, number }: { source: Source; number: number }) {
  const words = useDetailWords();
  const { publisher, title, description, published, note } = source;
  return (
    <li className={styles.entry} id={sourceId(number)} tabIndex={-1}>
      <span className={styles.number}>{number}</span>
      <div>
        <b>{publisher}</b> <Outlink url={source.url}>{nameOf(source)}</Outlink>
        {title !== null && description !== null && <span className={styles.description}> {description}</span>}{' '}
        <span className={styles.date}>{published === null ? words.detail.noDate : words.dates.plain(published)}</span>
        {note !== null && <span className={styles.note}>{note}</span>}
      </div>
    </li>
  );
}

/** A headline in quotation marks; where none was seen, our own words for the page without them. */
function nameOf({ title, description, publisher, lang }: Source): ReactNode {
  if (title !== null) return <span lang={lang}>“{title}”</span>;
  return description ?? publisher;
}

/** A link out of the app; an address that may not become one leaves plain text. */
function Outlink({ url, children }: { url: string | null; children: ReactNode }) {
  if (url === null || !linkable(url)) return children;
  return (
    <a className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
