import { type Ref, use, useImperativeHandle, useMemo, useState } from 'react';
import { Hidden } from '../parts/Hidden.tsx';
import { useSend, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { EMPTY_FILTER } from '../trip/filter.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import { countOf } from './choices.ts';
import type { Target } from './documents.ts';
import { buildFind, type Find, type HitGroup } from './find.ts';
import type { ListKeys } from './list-keys.ts';
import { Group, Line, lineId } from './SearchLines.tsx';
import styles from './SearchList.module.css';

interface Props {
  query: string;
  keys: Ref<ListKeys>;
  /** The id of the marked line changed. */
  onActive: (id: string | undefined) => void;
  /** The reader went somewhere. */
  onDone: () => void;
}

const indices = new WeakMap<Itinerary, Promise<Find>>();

/** One index a trip, built when it is first asked for. */
function indexOf(itinerary: Itinerary): Promise<Find> {
  const known = indices.get(itinerary) ?? buildFind(itinerary);
  indices.set(itinerary, known);
  return known;
}

/** What was found, by kind; the last line makes the text a filter. */
export function SearchList({ query, keys, onActive, onDone }: Props) {
  const words = useRoomWords().search;
  const itinerary = useTrip((state) => state.itinerary);
  const days = useTrip((state) => state.days);
  const find = use(indexOf(itinerary));
  const { groups, exact } = useMemo(() => find(query), [find, query]);
  const count = useMemo(() => countOf({ ...EMPTY_FILTER, q: query }, itinerary, days), [query, itinerary, days]);
  const go = useGo(onDone);
  const targets: Goal[] = groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.target));
  if (count > 0) targets.push({ kind: 'filter', query });
  const [active, setActive] = useState(-1);
  const open = (line: number) => {
    const target = targets[line];
    if (target !== undefined) go(target);
  };
  useImperativeHandle(keys, () => ({
    move: (by) => {
      if (targets.length === 0) return;
      const next = active < 0 && by < 0 ? targets.length - 1 : (active + by + targets.length) % targets.length;
      setActive(next);
      onActive(lineId(next));
    },
    go: () => open(Math.max(0, active)),
  }));
  return (
    <div className={styles.popup}>
      <Said groups={groups} exact={exact} query={query} />
      <div id="search-list" role="listbox" aria-label={words.results} className={styles.list} tabIndex={-1}>
        {groups.map((group, index) => (
          <Group key={group.kind} group={group} first={linesBefore(groups, index)} active={active} onOpen={open} />
        ))}
        {count > 0 && (
          <Line number={targets.length - 1} active={active} onOpen={open}>
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

/** Where a line leads: to a thing, or to the list, narrowed by the text. */
type Goal = Target | { kind: 'filter'; query: string };

function useGo(onDone: () => void): (goal: Goal) => void {
  const send = useSend();
  const shown = useTrip((state) => state.shown);
  const filter = useTrip((state) => state.view.filter);
  return (goal) => {
    onDone();
    if (goal.kind === 'person') send({ type: 'open-person', person: goal.id });
    else if (goal.kind === 'source') send({ type: 'open-source', source: goal.id });
    else if (goal.kind === 'filter') {
      send({ type: 'set-filter', filter: { ...filter, q: goal.query } });
      send({ type: 'show-room', room: 'timeline' });
    } else {
      // What the filter hides could not be shown in the list.
      if (shown !== null && !(goal.kind === 'event' && shown.has(goal.id))) send({ type: 'clear-filter' });
      send({ type: 'select', selection: { kind: goal.kind, id: goal.id } });
    }
  };
}
