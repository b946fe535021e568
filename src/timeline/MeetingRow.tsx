import { memo, Suspense } from 'react';
import { Hidden } from '../parts/Hidden.tsx';
import { Icon } from '../parts/Icon.tsx';
import { later } from '../parts/later.tsx';
import { useWords } from '../state/hooks.tsx';
import styles from './MeetingRow.module.css';
import { RowLink } from './RowLink.tsx';
import type { EventRow } from './rows.ts';
import { Time } from './Time.tsx';

/** A meeting. Readers without script also find its summary here; all others open it. */
export const MeetingRow = memo(function MeetingRow({
  row,
  root,
  chosen,
}: {
  row: EventRow;
  root: string | null;
  chosen: boolean;
}) {
  return (
    <li className={styles.meeting} data-tone={row.tone} id={`event=${row.id}`}>
      <RowLink
        kind="event"
        id={row.id}
        root={root}
        chosen={chosen}
        time={<Time cell={row.time} />}
        pictogram={row.pictogram}
        name={row.kindWord}
        rail={row.statusWord === null ? 'solid' : 'dashed'}
      >
        <Text row={row} />
      </RowLink>
      <p className={styles.summary}>{row.summary}</p>
    </li>
  );
});

/** What marks the words that are asked for comes when some are. */
const Asked = later(async () => (await import('./Asked.tsx')).Asked);

function Text({ row }: { row: EventRow }) {
  const facts = (
    <>
      {row.time.note !== null && <span className={styles.meta}> {row.time.note}</span>}
      <Facts row={row} />
    </>
  );
  const plain = (
    <>
      <span className={styles.title}>{row.title}</span>
      {facts}
    </>
  );
  if (row.query === '') return plain;
  return (
    <Suspense fallback={plain}>
      <Asked.View row={row}>{facts}</Asked.View>
    </Suspense>
  );
}

/** Certainty, who, and on how many points sources disagree, as far as there is something to say. */
function Facts({ row: { statusWord, who, foreign, disputes } }: { row: EventRow }) {
  if (statusWord === null && who === '' && disputes === 0) return null;
  const [start, last] = disputes > 0 && foreign.length === 0 ? lastWordOf(who) : [who, ''];
  return (
    <span className={styles.meta}>
      {' '}
      {statusWord !== null && <span className={styles.status}>{statusWord}</span>}
      {statusWord !== null && who !== '' && <Gap />}
      <Who text={start} foreign={foreign} />
      {disputes > 0 && (
        <span className={styles.end}>
          {last}
          {(statusWord !== null || who !== '') && <Gap />}
          <Disputes points={disputes} />
        </span>
      )}
    </span>
  );
}

const Gap = () => <span className={styles.gap}> </span>;

/** The sign takes the last word along to the next line: alone there it would say nothing. */
function lastWordOf(text: string): [start: string, last: string] {
  const at = text.lastIndexOf(' ') + 1;
  return [text.slice(0, at), text.slice(at)];
}

/** Each name in its own language. */
function Who({ text, foreign: [next, ...others] }: { text: string; foreign: EventRow['foreign'] }) {
  if (next === undefined) return text;
  const [before = '', ...after] = text.split(next.name);
  return (
    <>
      {before}
      <span lang={next.lang}>{next.name}</span>
      <Who text={after.join(next.name)} foreign={others} />
    </>
  );
}

function Disputes({ points }: { points: number }) {
  const words = useWords().timeline;
  return (
    <span className={styles.disputes}>
      <Icon name="dispute" />
      <span aria-hidden="true">{points}</span>
      <Hidden> {words.disputes(points)}</Hidden>
    </span>
  );
}
