import { useState } from 'react';
import { usePresentWords } from '../state/use-present-words.tsx';
import styles from './SpeakerOwnNotes.module.css';
import type { NotesHandle } from './speaker.effect.ts';

/** The speaker's own notes of a step, to be written; as a file they go to another computer. */
export function OwnNotes({ step, notes }: { step: string; notes: NotesHandle }) {
  const words = usePresentWords();
  return (
    <details className={styles.own}>
      <summary>{words.ownNotes}</summary>
      <textarea
        key={`${step} ${notes.loads}`}
        aria-label={words.ownNotes}
        rows={4}
        defaultValue={notes.notes[step] ?? ''}
        onChange={(event) => notes.write(step, event.target.value)}
      />
      <NotesFile notes={notes} />
    </details>
  );
}

function NotesFile({ notes }: { notes: NotesHandle }) {
  const words = usePresentWords();
  const [isWrong, setWrong] = useState(false);
  return (
    <div className={styles.file}>
      <button type="button" onClick={notes.save}>
        {words.saveNotes}
      </button>
      <label>
        {words.loadNotes}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const { currentTarget: input } = event;
            const [file] = input.files ?? [];
            if (file === undefined) return;
            void notes.load(file).then((isRead) => setWrong(!isRead));
            input.value = '';
          }}
        />
      </label>
      <p className={styles.kept} role="status">
        {isWrong ? words.noNotes : notes.isKept ? words.notesKept : words.notesLost}
      </p>
    </div>
  );
}
