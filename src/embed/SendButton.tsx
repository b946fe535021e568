import { useState } from 'react';
import type { ShareWords } from '../i18n/en-share.ts';
import { CopyField } from './CopyField.tsx';
import styles from './ShareDialog.module.css';
import { send } from './send.effect.ts';

/** Hands a link to the system's own way to share; where that refuses it, it can be copied in its place. */
export function SendButton({ title, url, words }: { title: string; url: string; words: ShareWords }) {
  const [refused, setRefused] = useState<string | null>(null);
  const press = async () => setRefused((await send(title, url)) ? null : url);
  return (
    <>
      <button type="button" className={styles.send} onClick={() => void press()}>
        {words.send}
      </button>
      {refused === url && (
        <div role="alert">
          <CopyField label={words.notSent} value={url} words={words} />
        </div>
      )}
    </>
  );
}
