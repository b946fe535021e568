import { useRef, useState } from 'react';
import { copyText, selectText } from '../parts/copy.effect.ts';
import { useFixed, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { CITE_FORMS, type CiteForm, cite, referenceTo } from '../trip/cite.ts';
import type { TripEvent } from '../trip/types.ts';
import { fullAddress } from '../url/full-address.effect.ts';
import { linkTo } from '../url/link.ts';
import styles from './Cite.module.css';
import { today } from './today.effect.ts';

/** "Cite this meeting": a reference with the permanent address and the date of reading, in four forms. */
export function Cite() {
  const words = useRoomWords().sources;
  const selection = useTrip((state) => state.view.selection);
  const item = useTrip((state) => (selection?.kind === 'event' ? state.itinerary.events.get(selection.id) : undefined));
  if (item === undefined) return null;
  return (
    <details className={styles.cite}>
      <summary>{words.citeThis}</summary>
      <Reference key={item.event.id} event={item.event} />
    </details>
  );
}

function Reference({ event }: { event: TripEvent }) {
  const words = useRoomWords();
  const trip = useFixed((state) => state.itinerary.trip);
  const root = useTrip((state) => state.root);
  const [form, setForm] = useState<CiteForm>('plain');
  const url = fullAddress(linkTo(root, { kind: 'event', id: event.id }));
  const text = cite(referenceTo(event, trip, url, today()), form, { ...words.sources.cite, date: words.dates.plain });
  return (
    <>
      <fieldset className={styles.forms}>
        <legend>{words.sources.form}</legend>
        {CITE_FORMS.map((choice) => (
          <label key={choice}>
            <input type="radio" name="cite" checked={form === choice} onChange={() => setForm(choice)} />
            {words.sources.forms[choice]}
          </label>
        ))}
      </fieldset>
      <Copyable key={form} text={text} />
    </>
  );
}

function Copyable({ text }: { text: string }) {
  const words = useRoomWords().sources;
  const ref = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const copied = await copyText(text);
    if (!copied) selectText(ref.current);
    setSaid(copied ? words.copied : words.notCopied);
  };
  return (
    <>
      <pre ref={ref} className={styles.text}>
        {text}
      </pre>
      <p className={styles.actions}>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <output>{said}</output>
      </p>
    </>
  );
}
