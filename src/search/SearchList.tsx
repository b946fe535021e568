import { type Ref, use, useImperativeHandle, useMemo, useState } from 'react';
import { Hidden } from '../parts/Hidden.tsx';
import { useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { EMPTY_FILTER } from '../trip/filter.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import { countOf } from './choices.ts';
import type { HitKind } from './documents.ts';
import { buildFind, type Find, type HitGroup } from './find.ts';
import type { ListKeys } from './list-keys.ts';
import { keepInside } from './popup.effect.ts';
import { Group, Line, lineId } from './SearchLines.tsx';
import styles from './SearchList.module.css';
import { type Goal, useGo } from './use-go.tsx';

interface Props {
  query: string;
  /** What is looked for; everything if left out. */
  kinds?: readonly HitKind[] | undefined;
  keys: Ref<ListKeys>;
  /** The id of the marked line changed. */
  onActive: (id: string | undefined) => void;
  /** The reader went somewhere. */
  onDone: () => void;
}

const indices = new WeakMap<Itinerary, Promise<Find>>();

/** One index a trip, built when it is first asked for; a page has one search, so its kinds never change. */
function indexOf(itinerary: Itinerary, kinds: readonly HitKind[] | undefined): Promise<Find> {
  const known = indices.get(itinerary) ?? buildFind(itinerary, kinds);
  indices.set(itinerary, known);
  return known;
}

/** What was found, by kind; the last line makes the text a filter. */
export function SearchList({ query, kinds, keys, onActive, onDone }: Props) {
  const words = useRoomWords().search;
  const itinerary = useTrip((state) => state.itinerary);
  const days = useTrip((state) => state.days);
  const find = use(indexOf(itinerary, kinds));
  const { groups, exact } = useMemo(() => find(query), [find, query]);
  const whole = useMemo(() => ({ ...EMPTY_FILTER, q: query }), [query]);
  const count = useMemo(() => countOf(whole, itinerary, days), [whole, itinerary, days]);
  const go = useGo(onDone);
  const goals: Goal[] = groups.flatMap(({ hits }) => hits);
  if (count > 0) goals.push(whole);
  const [arrowed, setArrowed] = useState({ query, line: -1 });
  const active = arrowed.query === query ? arrowed.line : -1;
  const open = (line: number) => {
    const goal = goals[line];
    if (goal !== undefined) go(goal);
  };
  useImperativeHandle(keys, () => ({
    move: (by) => {
      if (goals.length === 0) return;
      const next = active < 0 && by < 0 ? goals.length - 1 : (active + by + goals.length) % goals.length;
      setArrowed({ query, line: next });
      onActive(lineId(next));
    },
    go: () => open(Math.max(0, active)),
  }));
  return (
    <div className={styles.popup} ref={keepInside}>
      <Said groups={groups} exact={exact} query={query} />
      {/* Another list for another query, so that it begins at its top. */}
      <div key={query} id="search-list" role="listbox" aria-label={words.results} className={styles.list} tabIndex={-1}>
        {groups.map((group, index) => (
          <Group key={group.kind} group={group} first={linesBefore(groups, index)} active={active} onOpen={open} />
        ))}
        {count > 0 && (
          <Line number={goals.length - 1} active={active} onOpen={open}>
            {words.showAll(count, query)}
          </Line>
        )}
      </div>
    </div>
  );
}

const linesBefore = (groups: HitGroup[], index: number): number =>
  groups.slice(0, index).reduce((sum, { hits }) => sum + hits.length, 0);

/** How much was found, for a screen reader; and what was not, for all. */
function Said({ groups, exact, query }: { groups: HitGroup[]; exact: boolean; query: string }) {
  const words = useRoomWords().search;
  const lines = linesBefore(groups, groups.length);
  return (
    <>
      <Hidden>
        <output>{words.found(lines)}</output>
      </Hidden>
      {lines === 0 && <p className={styles.note}>{words.nothing(query)}</p>}
      {!exact && <p className={styles.note}>{words.near(query)}</p>}
    </>
  );
}
