import type { ReactNode } from 'react';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import { Everyone } from './Everyone.tsx';
import styles from './HandOut.module.css';
import { ItineraryTable } from './ItineraryTable.tsx';
import { ownNotes } from './own-notes.effect.ts';
import { PrintedAddress } from './PrintedAddress.tsx';
import { PrintedDay } from './PrintedDay.tsx';
import { PrintedNotes } from './PrintedNotes.tsx';
import { PrintedSources } from './PrintedSources.tsx';
import { usePageSheet } from './page-sheet.effect.ts';
import { hasFirstPage, type PrintOptions, printedDays } from './selection.ts';
import { sourceNumbers, sourcesOf } from './source-numbers.ts';

interface Props {
  options: PrintOptions;
  /** The still map with its key, made elsewhere. */
  map: ReactNode;
}

/** The trip on paper. On screen it is not seen; while it is there, it is all that is printed (HandOut.module.css). */
export function HandOut({ options, map }: Props) {
  const printWords = usePrintWords();
  const state = useTrip((all) => all);
  const words = useWords();
  const { itinerary, days, dayInView, view } = state;
  const { title, updated } = itinerary.trip;
  usePageSheet(`${title}. ${words.app.factsAsOf(words.dates.plain(updated))}`, options.grey);
  const { scope } = options;
  const meeting = view.selection?.kind === 'event' ? view.selection.id : null;
  const printed = printedDays(days, scope, meeting, dayInView);
  const numbers = sourceNumbers(itinerary);
  const notes = options.notes ? ownNotes(itinerary.trip.id) : null;
  const used = new Set(printed.flatMap(({ items }) => items.flatMap(sourcesOf)));
  return (
    <div className={styles.handOut} data-hand-out={scope} data-grey={options.grey || undefined}>
      {hasFirstPage(scope) ? <FirstPage map={map} /> : <Head meeting={scope === 'meeting' ? meeting : null} />}
      {hasFirstPage(scope) && <PrintedNotes step="title" about={title} own={notes} />}
      {printed.map((day) => (
        <PrintedDay key={day.index} day={day} numbers={numbers} notes={notes} />
      ))}
      {scope === 'all' && <PrintedNotes step="end" about={printWords.end} own={notes} />}
      {options.people && <Everyone />}
      {printed.length > 0 && <PrintedSources numbers={numbers} only={scope === 'all' ? null : used} />}
    </div>
  );
}

/** The head of a hand-out of a part. */
function Head({ meeting }: { meeting: string | null }) {
  const title = useFixed((state) => state.itinerary.trip.title);
  return (
    <header className={styles.running}>
      <PrintedAddress meeting={meeting} />
      <h1>{title}</h1>
    </header>
  );
}

function FirstPage({ map }: { map: ReactNode }) {
  const printWords = usePrintWords();
  const words = useWords();
  const { title, subtitle, summary, updated, sources } = useFixed((state) => state.itinerary.trip);
  return (
    <section className={styles.first}>
      <header className={styles.head}>
        <PrintedAddress meeting={null} />
        <h1>{title}</h1>
        <p>{subtitle}</p>
        <p className={styles.summary}>{summary}</p>
      </header>
      {map}
      <ItineraryTable />
      <p className={styles.foot}>{printWords.foot(words.dates.plain(updated), sources.length)}</p>
    </section>
  );
}
