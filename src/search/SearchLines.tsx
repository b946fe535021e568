import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Marked } from '../parts/Marked.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import type { HitKind } from './documents.ts';
import type { Hit, HitGroup } from './find.ts';
import styles from './SearchList.module.css';

/** The element id of a line of the list, for the field to point at. */
export const lineId = (number: number): string => `search-line-${number}`;

const ICONS: Record<HitKind, IconName> = {
  meeting: 'handshake',
  person: 'people',
  place: 'pin',
  quote: 'quote',
  source: 'source',
  leg: 'plane',
};

interface Lines {
  active: number;
  onOpen: (line: number) => void;
}

/** The hits of one kind; `first` is the number of its first line. */
export function Group({ group: { kind, hits, more }, first, ...lines }: Lines & { group: HitGroup; first: number }) {
  const words = useRoomWords().search;
  return (
    // biome-ignore lint/a11y/useSemanticElements: inside a listbox only the role groups; a fieldset is not allowed there
    <div role="group" aria-labelledby={`search-${kind}`}>
      <p id={`search-${kind}`} className={styles.kind}>
        <Icon name={ICONS[kind]} /> {words.kinds[kind]}
        {more > 0 && <span> {words.more(more)}</span>}
      </p>
      {hits.map((hit, index) => (
        <Line key={hit.entry.id} number={first + index} {...lines}>
          <HitText hit={hit} />
        </Line>
      ))}
    </div>
  );
}

function HitText({ hit: { title, context } }: { hit: Hit }) {
  return (
    <>
      <span className={styles.title}>
        <Marked stretches={title} />
      </span>
      {context !== null && (
        <span className={styles.context}>
          <Marked stretches={context} />
        </span>
      )}
    </>
  );
}

/** A line of the list. The focus stays in the field, which names the marked line; a press must not take it away. */
export function Line({ number, active, onOpen, children }: Lines & { number: number; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
    <div
      id={lineId(number)}
      role="option"
      aria-selected={number === active}
      tabIndex={-1}
      className={styles.line}
      ref={number === active ? reveal : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(number)}
    >
      {children}
    </div>
  );
}

const reveal = (line: HTMLElement | null): void => line?.scrollIntoView({ block: 'nearest' });
