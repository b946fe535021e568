import { Suspense } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { later } from '../parts/later.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import type { HitKind } from './documents.ts';
import styles from './SearchBar.module.css';
import { useAsking } from './use-asking.tsx';

// The index and its list weigh more than the field: they come when the reader turns to it.
const SearchList = later(async () => (await import('./SearchList.tsx')).SearchList);

/** The search in the masthead: a combobox whose list opens as one types. `kinds`, where not everything can be shown. */
export function SearchBar({ kinds }: { kinds?: readonly HitKind[] }) {
  const words = useWords().search;
  const live = useTrip((state) => state.live);
  const { field, isEmpty, open, active, ...asking } = useAsking();
  const isListed = live && open && !isEmpty;
  return (
    <search
      className={styles.search}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) asking.show(false);
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
        aria-expanded={isListed}
        aria-controls={isListed ? 'search-list' : undefined}
        aria-activedescendant={active}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={() => {
          asking.ask();
          asking.show(true);
        }}
        // Empty as it is: the index is made before the first letter.
        onFocus={() => asking.text() === '' && asking.show(true)}
        onClick={() => asking.show(true)}
        onKeyDown={asking.onKeyDown}
      />
      {!isEmpty && (
        <button type="button" className={styles.clear} aria-label={words.clear} onClick={() => asking.put('')}>
          <Icon name="close" />
        </button>
      )}
      {live && open && (
        <Suspense>
          <SearchList.View
            from={asking.text}
            kinds={kinds}
            keys={asking.onList}
            onActive={asking.setActive}
            onQuery={asking.put}
            onDone={() => asking.show(false)}
          />
        </Suspense>
      )}
    </search>
  );
}
