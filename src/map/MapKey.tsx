import { useFixed, useWords } from '../state/hooks.tsx';
import styles from './MapKey.module.css';
import marks from './MapMarks.module.css';
import { Arrow } from './MapMarks.tsx';
import { type Stroke, strokesOf } from './route-lines.ts';

/** What the lines mean, only those of this trip; and what they do not mean. */
export function MapKey() {
  const words = useWords().map;
  const itinerary = useFixed((state) => state.itinerary);
  const strokes = strokesOf(itinerary);
  const hasGreatCircles = strokes.includes('plane') || strokes.includes('ship');
  return (
    <div className={styles.key}>
      {strokes.map((stroke) => (
        <span key={stroke} className={styles.entry}>
          <Sample stroke={stroke} />
          {words.strokes[stroke]}
        </span>
      ))}
      <span className={styles.note}>
        {hasGreatCircles && words.greatCircles} {words.credit}
      </span>
    </div>
  );
}

function Sample({ stroke }: { stroke: Stroke }) {
  return (
    <svg className={styles.sample} width="34" height="10" aria-hidden="true">
      <path className={marks.line} data-stroke={stroke} d="M1 5H33" />
      {stroke === 'plane' && (
        <g transform="translate(17 5)">
          <Arrow />
        </g>
      )}
    </svg>
  );
}
