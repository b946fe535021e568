import { useFixed } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { Figure } from './Figure.tsx';
import { countByDelegation, countByKind } from './figures.ts';
import { type Row, Tally } from './Tally.tsx';

/** Events by kind. */
export function Kinds() {
  const words = useRoomWords();
  const itinerary = useFixed((state) => state.itinerary);
  const rows = countByKind(itinerary).map(({ of, count }): Row => ({ value: of, name: words.kinds[of], count }));
  return (
    <Figure title={words.numbers.kinds}>
      <Tally facet="kind" head={words.numbers.kind} rows={rows} />
    </Figure>
  );
}

/** Events by delegation. */
export function Delegations() {
  const words = useRoomWords().numbers;
  const itinerary = useFixed((state) => state.itinerary);
  const names = new Map(itinerary.trip.delegations.map(({ id, name }) => [id, name]));
  const rows = countByDelegation(itinerary).map(
    ({ of, count }): Row => ({ value: of, name: names.get(of) ?? of, count }),
  );
  return (
    <Figure title={words.delegations} note={words.delegationsNote}>
      <Tally facet="delegation" head={words.delegation} rows={rows} />
    </Figure>
  );
}
