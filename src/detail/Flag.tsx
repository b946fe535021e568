import { Icon } from '../parts/Icon.tsx';
import { useDetailWords } from '../state/use-detail-words.tsx';
import type { Dispute } from '../trip/types.ts';
import { disputeId } from './Disputes.tsx';
import styles from './Flag.module.css';
import { PartLink } from './PartLink.tsx';

/** Says above the summary that sources disagree, and on what first: nobody should quote before seeing it. */
export function Flag({ disputes }: { disputes: Dispute[] }) {
  const words = useDetailWords().detail;
  const [first] = disputes;
  if (first === undefined) return null;
  return (
    <div className={styles.flag}>
      <Icon name="dispute" />
      <p>
        {disputes.length === 1 ? words.flagOne : words.flag(disputes.length)}{' '}
        <PartLink to={disputeId(1)} className={styles.question}>
          {first.question}
        </PartLink>
      </p>
    </div>
  );
}
