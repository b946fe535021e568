import { Fragment } from 'react';
import { useRoomWords } from '../state/use-room-words.tsx';
import type { Disagreement } from '../trip/source-uses.ts';
import type { Dispute } from '../trip/types.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import styles from './Disagreements.module.css';
import { SourceLink } from './SourceLink.tsx';

/** Every point on which sources disagree, the open ones first, the claims side by side. */
export function Disagreements({ all }: { all: Disagreement[] }) {
  const { sources: words, detail } = useRoomWords();
  const open = all.filter(({ dispute }) => dispute.resolution === null).length;
  return (
    <>
      <p className={styles.note}>{words.points(all.length, open)}</p>
      <ul>
        {all.map(({ dispute, event }) => (
          <li key={`${event.id} ${dispute.question}`} className={styles.point}>
            <p className={styles.event}>
              <LinkTo selection={{ kind: 'event', id: event.id }}>{event.title}</LinkTo>
            </p>
            <h3>{dispute.question}</h3>
            <Claims dispute={dispute} />
            <p className={styles.resolution} data-open={dispute.resolution === null || undefined}>
              {dispute.resolution === null ? detail.open : <Resolution text={dispute.resolution} />}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Resolution({ text }: { text: string }) {
  const words = useRoomWords().sources;
  return (
    <>
      <b>{words.resolved}:</b> {text}
    </>
  );
}

function Claims({ dispute }: { dispute: Dispute }) {
  return (
    <ul className={styles.claims}>
      {dispute.claims.map(({ claim, sources }) => (
        <li key={claim}>
          {claim}
          <span>
            {[...new Set(sources)].map((id, index) => (
              <Fragment key={id}>
                {index > 0 && '; '}
                <SourceLink id={id} />
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
