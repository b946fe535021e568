import { memo } from 'react';
import styles from './StripTicks.module.css';
import { down, ROWS } from './strip-rows.ts';
import type { TickPaths } from './ticks.ts';

const { y, height } = ROWS.ticks;

/** The meetings, as a few paths in a box that is stretched to the strip while the strokes keep their width. */
export const StripTicks = memo(function StripTicks({ paths }: { paths: TickPaths[] }) {
  return (
    <svg
      className={styles.ticks}
      y={down(y)}
      width="100%"
      height={down(height)}
      viewBox="0 0 10000 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {paths.map(({ tone, isHidden, ticks, lengths, brackets }) => (
        <g key={`${tone} ${isHidden}`} data-tone={tone} data-hidden={isHidden || undefined}>
          {brackets !== '' && <path className={styles.bracket} d={brackets} />}
          {lengths !== '' && <path className={styles.length} d={lengths} />}
          {ticks !== '' && <path className={styles.tick} d={ticks} />}
        </g>
      ))}
    </svg>
  );
});
