import { type RefObject, useId, useRef, useState } from 'react';
import type { ShareWords } from '../i18n/en-share.ts';
import { copyText, selectText } from '../parts/copy.effect.ts';
import styles from './CopyField.module.css';

interface Props {
  label: string;
  value: string;
  note?: string;
  /** Lines of its field; a single one if left out. */
  rows?: number;
  words: ShareWords;
}

/** A text that can be read, selected and copied, with a button that says whether it did. */
export function CopyField({ label, value, note, rows = 1, words }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} value={value} rows={rows} readOnly spellCheck={false} data-single={rows === 1} />
      <CopyButton text={value} name={`${words.copy}: ${label}`} words={words} field={field} />
      {note !== undefined && <p>{note}</p>}
    </div>
  );
}

interface ButtonProps {
  text: string;
  /** What is copied, for those who hear only the button. */
  name: string;
  words: ShareWords;
  /** Where the text stands: what is selected where it cannot be copied. */
  field: RefObject<HTMLElement | null>;
}

/** Copies, and says so in its own words and politely. */
export function CopyButton({ text, name, words, field }: ButtonProps) {
  // What was copied: once that changes, the button offers to copy again.
  const [done, setDone] = useState<{ text: string; ok: boolean } | null>(null);
  const said = done?.text === text ? (done.ok ? words.copied : words.notCopied) : null;
  const copy = async () => {
    const ok = await copyText(text);
    if (!ok) selectText(field.current);
    setDone({ text, ok });
  };
  return (
    <>
      <button type="button" className={styles.copy} aria-label={name} onClick={() => void copy()}>
        {said ?? words.copy}
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  );
}
