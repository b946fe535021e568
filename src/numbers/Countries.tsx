import { useFixed } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { Counted, Figure } from './Figure.tsx';
import { countriesOf } from './figures.ts';
import { type Row, Tally } from './Tally.tsx';

/** The countries on the way; their number opens them, with the events in each. */
export function Countries() {
  const words = useRoomWords().numbers;
  const itinerary = useFixed((state) => state.itinerary);
  const codes = countriesOf(itinerary);
  const names = new Intl.DisplayNames([itinerary.trip.language], { type: 'region', fallback: 'code' });
  const counts = new Map(codes.map((code) => [code, 0]));
  for (const { visit } of itinerary.events.values()) {
    counts.set(visit.stop.country, (counts.get(visit.stop.country) ?? 0) + 1);
  }
  // Browsers differ in a few of these names from the one that made the page: each keeps to its own.
  const name = (code: string) => <span suppressHydrationWarning>{names.of(code)}</span>;
  const rows = [...counts].map(([code, count]): Row => ({ value: code, name: name(code), count }));
  return (
    <Figure title={words.allCountries}>
      <Counted sum={words.countries(codes.length)}>
        <Tally facet="country" head={words.country} rows={rows} />
      </Counted>
    </Figure>
  );
}
