import { useDetailWords } from '../state/use-detail-words.tsx';
import type { Dispute } from '../trip/types.ts';
import styles from './Disputes.module.css';
import { Section } from './Section.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';

/** Every point on which sources disagree; the first is unfolded. */
export function Disputes({ disputes, cited }: { disputes: Dispute[]; cited: string[] }) {
  const words = useDetailWords().detail;
  if (disputes.length === 0) return null;
  const open = disputes.filter(({ resolution }) => resolution === null).length;
  return (
    <Section icon="dispute" title={words.disputes} aside={words.points(disputes.length, open)}>
      {disputes.map((dispute, index) => (
        <Question key={dispute.question} dispute={dispute} number={index + 1} cited={cited} />
      ))}
    </Section>
  );
}

/** The id of a dispute of the open meeting, by its number from 1. */
export const disputeId = (number: number): string => `dispute-${number}`;

function Question({ dispute, number, cited }: { dispute: Dispute; number: number; cited: string[] }) {
  return (
    <details className={styles.dispute} id={disputeId(number)} open={number === 1}>
      <summary>{dispute.question}</summary>
      <ul>
        {dispute.claims.map(({ claim, sources }) => (
          <li key={claim} className={styles.claim}>
            {claim}
            <SourceNumbers cited={cited} sources={sources} />
          </li>
        ))}
      </ul>
      <Resolution text={dispute.resolution} />
    </details>
  );
}

function Resolution({ text }: { text: string | null }) {
  const words = useDetailWords().detail;
  if (text === null) return <p className={styles.resolution}>{words.open}</p>;
  return (
    <p className={styles.resolution}>
      <b>{words.used}</b> {text}
    </p>
  );
}
