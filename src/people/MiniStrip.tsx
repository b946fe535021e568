import { useFixed } from '../state/hooks.tsx';
import styles from './PeopleList.module.css';

/** Width of one meeting, in units of the drawing; a mark takes three of the four. */
const PITCH = 4;

/** All meetings of the trip in a line, those at which someone is named in the colour of the place. Decoration only. */
export function MiniStrip({ parts }: { parts: Map<string, string | null> }) {
  const events = useFixed((state) => state.itinerary.trip.events);
  const tones = useFixed((state) => state.tones);
  const paths = new Map<string, string>();
  events.forEach((event, index) => {
    const tone = tones.get(event.stop);
    if (tone === undefined || !parts.has(event.id)) return;
    paths.set(tone, `${paths.get(tone) ?? ''}M${index * PITCH + 1.5} 2v12`);
  });
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${events.length * PITCH} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.base} d={`M0 8h${events.length * PITCH}`} />
      {[...paths].map(([tone, path]) => (
        <path key={tone} data-tone={tone} d={path} />
      ))}
    </svg>
  );
}
