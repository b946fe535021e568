import { memo } from 'react';
import { useWords } from '../state/hooks.tsx';
import styles from './LegRow.module.css';
import type { LegSource, LegRow as Row } from './leg-row.ts';
import { RowLink } from './RowLink.tsx';

/** A leg: small, on a dotted rail. It has no page of its own, so readers without script find all of it here. */
export const LegRow = memo(function LegRow({ row, root, chosen }: { row: Row; root: string | null; chosen: boolean }) {
  return (
    <li className={styles.leg} data-tone="transit" id={`leg=${row.id}`}>
      <RowLink
        kind="leg"
        id={row.id}
        root={root}
        chosen={chosen}
        time={null}
        pictogram={row.pictogram}
        name={row.modeWord}
        rail="dotted"
      >
        <span className={styles.title}>{row.title}</span>
        <span className={styles.times}> {row.times}</span>
      </RowLink>
      <Told row={row} />
    </li>
  );
});

function Told({ row: { told, sources } }: { row: Row }) {
  const words = useWords().timeline;
  return (
    <p className={styles.told}>
      {told.join(' ')}
      {sources.length > 0 && ` ${words.sourcesOfLeg}`}
      {sources.map((source) => (
        <Source key={source.id} source={source} />
      ))}
    </p>
  );
}

function Source({ source: { text, href } }: { source: LegSource }) {
  return <span className={styles.source}> {href === null ? text : <a href={href}>{text}</a>}</span>;
}
