import { type KeyboardEvent, useRef, useState } from 'react';
import type { ListKeys } from './list-keys.ts';

/** The code of every key that writes Japanese, Korean or Chinese: it is the input method's, which also takes Enter and the arrows. */
const COMPOSING = 229;

/**
 * What is asked in the search field, and what its keys do in the list. The text is the field's own, and told to the list alone:
 * the masthead is not drawn anew with each letter.
 */
export function useAsking() {
  const [isEmpty, setEmpty] = useState(true);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | undefined>();
  const field = useRef<HTMLInputElement>(null);
  const keys = useRef<ListKeys>(null);
  const isAwaited = useRef(false);
  const show = (wanted: boolean) => {
    setOpen(wanted);
    isAwaited.current = false;
    if (!wanted) setActive(undefined);
  };
  const text = () => field.current?.value ?? '';
  const ask = () => {
    setEmpty(text() === '');
    setActive(undefined);
    keys.current?.ask(text());
  };
  const put = (value: string) => {
    if (field.current !== null) field.current.value = value;
    ask();
  };
  // Letters and Enter may be quicker than the list: then they count once the list is there.
  const onList = (list: ListKeys | null) => {
    keys.current = list;
    if (list !== null) setEmpty(text() === ''); // letters may have been typed before the script came
    if (list !== null && !list.answers(text())) list.ask(text());
    else if (isAwaited.current) list?.go();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.keyCode === COMPOSING) return;
    if (event.key === 'Escape' && text() !== '') {
      if (!open) put('');
      show(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      show(true);
      keys.current?.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      isAwaited.current = keys.current === null;
      keys.current?.go();
    } else return;
    event.preventDefault();
  };
  return { field, isEmpty, open, active, show, setActive, text, ask, put, onList, onKeyDown };
}
