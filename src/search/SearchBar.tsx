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

/** The search in the masthead: a combobox whose list opens as one types. `kinds`, where not everything can be shown. */
export function SearchBar({ kinds }: { kinds?: readonly HitKind[] }) {
  const words = useWords().search;
  const live = useTrip((state) => state.live);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | undefined>();
  const keys = useRef<ListKeys>(null);
  const isAwaited = useRef(false);
  const show = (wanted: boolean) => {
    setOpen(wanted);
    isAwaited.current = false;
    if (!wanted) setActive(undefined);
  };
  // Enter may be quicker than the list: then it counts once the list is there.
  const onList = (list: ListKeys | null) => {
    keys.current = list;
    if (isAwaited.current) list?.go();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.keyCode === COMPOSING) return;
    if (event.key === 'Escape' && query !== '') {
      if (!open) setQuery('');
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
  const asking = live && open && query.trim() !== '';
  return (
    <search
      className={styles.search}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) show(false);
      }}
    >
      <Icon name="search" />
      <input
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
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(undefined);
          show(true);
        }}
        // Empty as it is: the index is made before the first letter.
        onFocus={() => query === '' && setOpen(true)}
        onClick={() => show(true)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button type="button" className={styles.clear} aria-label={words.clear} onClick={() => setQuery('')}>
          <Icon name="close" />
        </button>
      )}
      {live && open && (
        <Suspense>
          <SearchList.View
            query={query.trim()}
            kinds={kinds}
            keys={onList}
            onActive={setActive}
            onQuery={setQuery}
            onDone={() => show(false)}
          />
        </Suspense>
      )}
    </search>
  );
}
