import { useFixed, useSend, useTrip } from '../state/hooks.tsx';
import { hitsIn, textOf } from '../trip/excerpt.ts';
import { EMPTY_FILTER, type Filter, isLegShown } from '../trip/filter.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import type { Target } from './documents.ts';
import type { Hit } from './hits.ts';
import { arrive, type Statement } from './reveal.effect.ts';
import type { WayOn } from './WaysOn.tsx';

/** Where a line leads: to what was found, to the list, narrowed by the text, or on from nothing found. */
export type Goal = Hit | Filter | WayOn;

/** How one goes there; `onDone` is called first, unless it is another text that is looked for. */
export function useGo(onDone: () => void, onQuery: (query: string) => void): (goal: Goal) => void {
  const send = useSend();
  const open = useOpen();
  return (goal) => {
    if ('say' in goal) return onQuery(goal.say);
    onDone();
    if ('entry' in goal) {
      open(goal);
      arrive(PLACES[goal.entry.target.kind], statementOf(goal));
    } else {
      const room = 'room' in goal ? goal.room : 'timeline';
      send({ type: 'set-filter', filter: 'room' in goal ? EMPTY_FILTER : goal });
      send({ type: 'show-room', room });
      arrive(room === 'timeline' ? '#timeline' : '#room-title', null);
    }
  };
}

/** Where the focus goes. */
const PLACES: Record<Target['kind'], string> = {
  event: '#detail-title',
  leg: '#detail-title',
  stop: '#timeline',
  person: '#person-title',
  source: '[data-pointed]',
};

const statementOf = ({ statement, entry: { target } }: Hit): Statement | null =>
  statement === null || (target.kind !== 'event' && target.kind !== 'leg')
    ? null
    : { text: textOf(statement), hits: hitsIn(statement) };

function useOpen(): (hit: Hit) => void {
  const send = useSend();
  const shown = useTrip((state) => state.shown);
  const itinerary = useFixed((state) => state.itinerary);
  return ({ entry: { target } }) => {
    if (target.kind === 'person') send({ type: 'open-person', person: target.id });
    else if (target.kind === 'source') send({ type: 'open-source', source: target.id });
    else {
      // What the filter hides could not be shown in the list.
      if (shown !== null && !isLeft(target, shown, itinerary)) send({ type: 'clear-filter' });
      send({ type: 'select', selection: { kind: target.kind, id: target.id } });
    }
  };
}

/** Whether something of it is in the list of what the filter leaves. */
function isLeft({ kind, id }: Target, shown: Set<string>, { visits, legs }: Itinerary): boolean {
  if (kind === 'event') return shown.has(id);
  const leg = kind === 'leg' ? legs.get(id) : undefined;
  if (leg !== undefined) return isLegShown(leg, shown);
  return visits.some(({ stop, events }) => stop.id === id && events.some((event) => shown.has(event.id)));
}
