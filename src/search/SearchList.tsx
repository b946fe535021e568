import { type Ref, use, useImperativeHandle, useMemo, useState } from 'react';
import { Hidden } from '../parts/Hidden.tsx';
import { useFixed, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { EMPTY_FILTER } from '../trip/filter.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import { countOf } from './choices.ts';
import type { HitKind } from './documents.ts';
import { buildFind, type Find, type Found } from './find.ts';
import type { HitGroup } from './hits.ts';
import type { ListKeys } from './list-keys.ts';
import { keepInside, useTop } from './popup.effect.ts';
import { Hits, Line, lineId, lineOf } from './SearchLines.tsx';
import styles from './SearchList.module.css';
import { type Goal, useGo } from './use-go.tsx';
import { WaysOn, waysOn } from './WaysOn.tsx';
import { warmed } from './warm.effect.ts';

interface Props {
  /** The text of the field, as it is when the list comes; what is typed then is told by its keys. */
  from: () => string;
  /** What is looked for; everything if left out. */
  kinds?: readonly HitKind[] | undefined;
  keys: Ref<ListKeys>;
  /** The id of the marked line changed. */
  onActive: (id: string | undefined) => void;
  /** Another text is to be looked for. */
  onQuery: (query: string) => void;
  /** The reader went somewhere. */
  onDone: () => void;
}

const indices = new WeakMap<Itinerary, Promise<Find>>();

/** One index a trip, built when the field is first turned to; a page has one search, so its kinds never change. */
function indexOf(itinerary: Itinerary, kinds: readonly HitKind[] | undefined): Promise<Find> {
  const known = indices.get(itinerary) ?? buildFind(itinerary, kinds).then((find) => warmed(find, itinerary.trip));
  indices.set(itinerary, known);
  return known;
}

/** What was found, by kind; the last line makes the text a filter. Nothing is asked for yet where the text is empty. */
export function SearchList({ from, kinds, keys, onActive, onQuery, onDone }: Props) {
  const words = useRoomWords().search;
  const itinerary = useFixed((state) => state.itinerary);
  const days = useTrip((state) => state.days);
  const find = use(indexOf(itinerary, kinds));
  const [query, setQuery] = useState(() => from().trim());
  const found = useMemo(() => find(query), [find, query]);
  const whole = useMemo(() => ({ ...EMPTY_FILTER, q: query }), [query]);
  const count = useMemo(() => (query === '' ? 0 : countOf(whole, itinerary, days)), [query, whole, itinerary, days]);
  const go = useGo(onDone, onQuery);
  const hits: Goal[] = found.groups.flatMap((group) => group.hits);
  const isNothing = query !== '' && hits.length === 0 && count === 0;
  const ways = isNothing ? waysOn(found, kinds) : [];
  const goals: Goal[] = isNothing ? ways : count > 0 ? [...hits, whole] : hits;
  const [arrowed, setArrowed] = useState({ query, line: -1 });
  const active = arrowed.query === query ? arrowed.line : -1;
  const list = useTop();
  const open = (line: number | null) => {
    const goal = line === null ? undefined : goals[line];
    if (goal !== undefined) go(goal);
  };
  useImperativeHandle(keys, () => ({
    ask: (text) => {
      list.toTop();
      setQuery(text.trim());
    },
    answers: (text) => text.trim() === query,
    move: (by) => {
      if (goals.length === 0) return;
      const next = active < 0 && by < 0 ? goals.length - 1 : (active + by + goals.length) % goals.length;
      setArrowed({ query, line: next });
      onActive(lineId(next));
    },
    go: () => open(Math.max(0, active)),
  }));
  return (
    <div className={styles.popup} data-empty={query === '' || undefined} ref={keepInside}>
      <Said found={found} query={query} isNothing={isNothing} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus: a press must not take it */}
      <div
        id="search-list"
        role="listbox"
        aria-label={words.results}
        className={styles.list}
        tabIndex={-1}
        ref={list.ref}
        onScroll={list.onScroll}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => open(lineOf(event.target))}
      >
        {found.groups.map((group, index) => (
          <Hits key={group.kind} group={group} first={linesBefore(found.groups, index)} active={active} />
        ))}
        {count > 0 && (
          <Line number={goals.length - 1} isActive={active === goals.length - 1}>
            {words.showAll(count, query)}
          </Line>
        )}
        {isNothing && <WaysOn ways={ways} active={active} />}
      </div>
    </div>
  );
}

const linesBefore = (groups: HitGroup[], index: number): number =>
  groups.slice(0, index).reduce((sum, { hits }) => sum + hits.length, 0);

/** How much was found, for a screen reader; and what was not, for all. */
function Said({
  found: { groups, way, lacking },
  query,
  isNothing,
}: {
  found: Found;
  query: string;
  isNothing: boolean;
}) {
  const words = useRoomWords().search;
  const lines = linesBefore(groups, groups.length);
  return (
    <>
      <Hidden>
        <output>{lines > 0 || isNothing ? words.found(lines) : ''}</output>
      </Hidden>
      {isNothing && <p className={styles.note}>{words.nothing(query)}</p>}
      {lacking.length > 0 && <p className={styles.note}>{words.without(lacking)}</p>}
      {lacking.length === 0 && way !== 'exact' && <p className={styles.note}>{words[way](query)}</p>}
    </>
  );
}
