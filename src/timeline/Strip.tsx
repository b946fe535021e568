import { useMemo } from 'react';
import { useWords } from '../state/hooks.tsx';
import styles from './Strip.module.css';
import { StripPlot } from './StripPlot.tsx';
import { stripOf } from './strip.ts';
import { down, ROWS } from './strip-rows.ts';
import { TimesButton } from './TimesButton.tsx';
import { useReader } from './use-reader.tsx';

/** The overview strip: the whole trip in time, on two calendars. */
export function Strip() {
  const reader = useReader();
  const drawing = useMemo(() => stripOf(reader), [reader]);
  if (drawing === null) return null;
  return (
    <div className={styles.strip}>
      <Names zoneName={drawing.zoneName} />
      <StripPlot drawing={drawing} />
      <TimesButton />
    </div>
  );
}

/** What each row is. Screen readers have it in the words of the slider. */
function Names({ zoneName }: { zoneName: string }) {
  const words = useWords().timeline;
  const names = [
    [ROWS.dates.text, words.localDate],
    [ROWS.bands.text, words.whereabouts],
    [ROWS.ticks.text, words.events],
    [ROWS.days.text, words.dateIn(zoneName)],
  ] as const;
  return (
    <svg className={styles.names} aria-hidden="true">
      {names.map(([y, name]) => (
        <text key={name} x="0" y={down(y)}>
          {name}
        </text>
      ))}
    </svg>
  );
}
