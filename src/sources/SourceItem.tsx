import { useRoomWords } from '../state/use-room-words.tsx';
import type { Use, UsedSource } from '../trip/source-uses.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import { SourceName } from '../url/SourceName.tsx';
import styles from './SourceList.module.css';
import { sourceId } from './source-id.ts';

/** One source: who published what and when, how far it can be trusted, and what rests on it. */
export function SourceItem({ used: { source, uses, weaknesses }, pointed }: { used: UsedSource; pointed: boolean }) {
  const words = useRoomWords();
  const { title, description, published, note } = source;
  return (
    <li
      id={sourceId(source.id)}
      className={styles.item}
      data-pointed={pointed || undefined}
      tabIndex={pointed ? -1 : undefined}
      ref={pointed ? reveal : undefined}
    >
      <p>
        <b>{source.publisher}</b> <SourceName source={source} />
        {title !== null && description !== null && <span> {description}</span>}
      </p>
      <p className={styles.facts}>
        <span>{published === null ? words.sources.undated : words.dates.plain(published)}</span>
        {weaknesses
          .filter((weakness) => weakness !== 'no-date')
          .map((weakness) => (
            <span key={weakness} className={styles.weak}>
              {words.sources.weak[weakness]}
            </span>
          ))}
        {note !== null && <span>{note}</span>}
      </p>
      <Uses uses={uses} />
    </li>
  );
}

/** The link was to this one. */
const reveal = (item: HTMLElement | null): void => item?.scrollIntoView({ block: 'center' });

function Uses({ uses }: { uses: Use[] }) {
  const words = useRoomWords().sources;
  if (uses.length === 0) return <p className={styles.facts}>{words.unused}</p>;
  return (
    <ul className={styles.uses} aria-label={words.used}>
      {uses.map(({ kind, id, title, ...rest }) => (
        <li key={`${kind} ${id}`}>
          <LinkTo selection={{ kind, id }}>{title}</LinkTo> <span>{partsOf(rest, words).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

function partsOf(
  use: Pick<Use, 'whole' | 'quotes' | 'claims'>,
  words: ReturnType<typeof useRoomWords>['sources'],
): string[] {
  return [
    ...(use.whole ? [words.wholeUse] : []),
    ...(use.quotes > 0 ? [words.quotesUse(use.quotes)] : []),
    ...(use.claims > 0 ? [words.claimsUse(use.claims)] : []),
  ];
}
