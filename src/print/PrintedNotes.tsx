import { usePrintWords } from '../state/use-print-words.tsx';
import type { OwnNotes } from '../trip/own-notes.ts';
import styles from './PrintedNotes.module.css';

interface Props {
  /** The step of a talk that they are for (`Talk.step`). */
  step: string;
  /** What the heading above does not say they are about. */
  about?: string;
  /** Those of the trip file. */
  file?: string | undefined;
  /** The speaker's own; null where no notes were asked for. */
  own: OwnNotes | null;
}

/** What the speaker has noted of a step, and whose notes they are. */
export function PrintedNotes({ step, about, file, own }: Props) {
  const words = usePrintWords();
  if (own === null) return null;
  const mine = own[step]?.trim() ?? '';
  const named = about === undefined ? '' : `, ${about}`;
  return (
    <>
      {mine !== '' && (
        <p className={styles.notes}>
          <b>{words.notesOf(words.ownNotes, named)}</b> {mine}
        </p>
      )}
      {file !== undefined && (
        <p className={styles.notes}>
          <b>{words.notesOf(words.speakerNotes, named)}</b> {file}
        </p>
      )}
    </>
  );
}
