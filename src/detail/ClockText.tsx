import { clockPhrase, spokenClock } from '../i18n/times.ts';
import { Hidden } from '../parts/Hidden.tsx';
import { useWords } from '../state/hooks.tsx';
import type { Reading } from '../trip/reading.ts';

/** A time of day; a range is spoken as one: "from 09:50 to 10:30". */
export function ClockText({ reading }: { reading: Reading }) {
  const words = useWords();
  const text = clockPhrase(words, reading);
  if (reading.kind === 'day' || reading.end === null) return text;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <Hidden>{spokenClock(words, reading, words.dates.long)}</Hidden>
    </>
  );
}
