import { type KeyboardEvent, Suspense, useRef, useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { later } from '../parts/later.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import type { HitKind } from './documents.ts';
import type { ListKeys } from './list-keys.ts';
import styles from './SearchBar.module.css';

// The index and its list weigh more than the field: they come when the reader turns to it.
const SearchList = later(async () => (await import('./SearchList.tsx')).SearchList);

/** The code of every key that writes Japanese, Korean or Chinese: it is the input method's, which also takes Enter and the arrows. */
const COMPOSING = 229;

/**
 * The search in the masthead: a combobox whose list opens as one types. `kinds`, where not everything can be shown. The text
 * is the field's own, and told to the list alone: the masthead is not drawn anew with each letter.
 */
export function SearchBar({ kinds }: { kinds?: readonly HitKind[] }) {
  const words = useWords().search;
  const live = useTrip((state) => state.live);
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
  const asking = live && open && !isEmpty;
  return (
    <search
      className={styles.search}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) show(false);
      }}
    >
      <Icon name="search" />
      <input
        ref={field}
        id="search"
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-autocomplete="list"
        aria-expanded={asking}
        aria-controls={asking ? 'search-list' : undefined}
        aria-activedescendant={active}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={() => {
          ask();
          show(true);
        }}
        // Empty as it is: the index is made before the first letter.
        onFocus={() => text() === '' && setOpen(true)}
        onClick={() => show(true)}
        onKeyDown={onKeyDown}
      />
      {!isEmpty && (
        <button type="button" className={styles.clear} aria-label={words.clear} onClick={() => put('')}>
          <Icon name="close" />
        </button>
      )}
      {live && open && (
        <Suspense>
          <SearchList.View
            from={text}
            kinds={kinds}
            keys={onList}
            onActive={setActive}
            onQuery={put}
            onDone={() => show(false)}
          />
        </Suspense>
      )}
    </search>
  );
}
