import { useState } from 'react';
import { useFixed, useSend, useTrip } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import type { Trip } from '../trip/types.ts';
import { ownNotes } from './own-notes.effect.ts';
import styles from './PrintDialog.module.css';
import { type PrintOptions, type Scope, WHOLE } from './selection.ts';

const SCOPES: Scope[] = ['all', 'meeting', 'day', 'summary'];
const EXTRAS = ['notes', 'people', 'grey'] as const;

/** What to put on paper; the browser's own window then asks for paper and printer. */
export function PrintDialog({ onPrint }: { onPrint: (options: PrintOptions) => void }) {
  const words = usePrintWords();
  const send = useSend();
  const [options, setOptions] = useState(WHOLE);
  const isOpen = useTrip((state) => state.view.selection?.kind === 'event');
  const notes = useFixed(({ itinerary: { trip } }) => hasNotes(trip));
  const close = () => send({ type: 'show-print', open: false });
  const extras = EXTRAS.filter((extra) => extra !== 'notes' || notes);
  return (
    <dialog
      ref={(dialog) => void (dialog?.open === false && dialog.showModal())}
      className={styles.dialog}
      aria-labelledby="print-title"
      onClose={close}
    >
      <h2 id="print-title">{words.title}</h2>
      <fieldset>
        <legend>{words.what}</legend>
        {SCOPES.map((scope) => (
          <label key={scope}>
            <input
              type="radio"
              name="scope"
              disabled={scope === 'meeting' && !isOpen}
              checked={options.scope === scope}
              onChange={() => setOptions({ ...options, scope })}
            />
            {words.scopes[scope]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.with}</legend>
        {extras.map((extra) => (
          <label key={extra}>
            <input
              type="checkbox"
              checked={options[extra]}
              onChange={(event) => setOptions({ ...options, [extra]: event.target.checked })}
            />
            {words[extra]}
          </label>
        ))}
      </fieldset>
      <p>{words.paper}</p>
      <div className={styles.buttons}>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
        <button type="button" className={styles.print} onClick={() => onPrint(options)}>
          {words.print}
        </button>
      </div>
    </dialog>
  );
}

/** Whether the speaker has anything noted: in the file, or in this browser. */
const hasNotes = ({ id, events, stops }: Trip): boolean =>
  [...events, ...stops].some(({ notes }) => notes !== undefined) || Object.keys(ownNotes(id)).length > 0;
