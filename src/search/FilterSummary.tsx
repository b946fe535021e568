import { Icon } from '../parts/Icon.tsx';
import { useFixed, useSend, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { EMPTY_FILTER } from '../trip/filter.ts';
import { type Asked, askedFor, choiceLabel, choiceLang, countOf } from './choices.ts';
import styles from './FilterSummary.module.css';

/** Above the list: how much of the trip is shown, and what is asked for, each to be taken back by itself. */
export function FilterSummary() {
  const words = useRoomWords().filter;
  const send = useSend();
  const filter = useTrip((state) => state.view.filter);
  const shown = useTrip((state) => state.shown);
  const of = useFixed((state) => state.itinerary.trip.events.length);
  if (shown === null) return null;
  const asked = askedFor(filter);
  return (
    <>
      <section className={styles.summary} aria-label={words.active}>
        <p className={styles.count}>{words.count(shown.size, of)}</p>
        <ul className={styles.chips}>
          {asked.map((one) => (
            <Chip key={`${one.facet} ${one.value}`} asked={one} />
          ))}
          {asked.length > 1 && (
            <li className={styles.clear}>
              <button type="button" onClick={() => send({ type: 'clear-filter' })}>
                {words.clear}
              </button>
            </li>
          )}
        </ul>
      </section>
      {shown.size === 0 && <NoMatch asked={asked} />}
    </>
  );
}

function useLabel({ facet, value }: Asked): [string, string] {
  const words = useRoomWords();
  const itinerary = useFixed((state) => state.itinerary);
  return [words.filter.facets[facet], facet === 'q' ? value : choiceLabel(facet, value, itinerary, words)];
}

function Chip({ asked }: { asked: Asked }) {
  const words = useRoomWords().filter;
  const send = useSend();
  const [name, label] = useLabel(asked);
  const lang = useFixed(({ itinerary }) => choiceLang(asked.facet, asked.value, itinerary));
  return (
    <li className={styles.chip}>
      <span>
        {name}: <b lang={lang}>{label}</b>
      </span>
      <button
        type="button"
        aria-label={words.remove(name, label)}
        onClick={() => send({ type: 'set-filter', filter: asked.without })}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Nothing is left: what was looked for and where, then the ways out, each with the number it gives. */
function NoMatch({ asked }: { asked: Asked[] }) {
  const words = useRoomWords().filter;
  const send = useSend();
  const itinerary = useFixed((state) => state.itinerary);
  const days = useTrip((state) => state.days);
  const { q } = useTrip((state) => state.view.filter);
  const textFails = q !== '' && countOf({ ...EMPTY_FILTER, q }, itinerary, days) === 0;
  return (
    <div className={styles.nothing}>
      <Icon name="search" />
      <p className={styles.lead}>{textFails ? words.nothingHas(q) : words.nothingFits}</p>
      {textFails && <p>{words.looksIn}</p>}
      <ul className={styles.ways}>
        {asked.length > 1 &&
          asked.map((one) => (
            <WayOut key={`${one.facet} ${one.value}`} asked={one} lacking={textFails && one.facet !== 'q' ? q : ''} />
          ))}
        <li>
          <button type="button" onClick={() => send({ type: 'clear-filter' })}>
            {words.clearThese(asked.length)}
          </button>
          <span>{words.events(itinerary.trip.events.length)}</span>
        </li>
      </ul>
    </div>
  );
}

/** `lacking` is the text that nothing has, where this leaves it asked for. */
function WayOut({ asked, lacking }: { asked: Asked; lacking: string }) {
  const words = useRoomWords().filter;
  const send = useSend();
  const itinerary = useFixed((state) => state.itinerary);
  const days = useTrip((state) => state.days);
  const [name, label] = useLabel(asked);
  const count = countOf(asked.without, itinerary, days);
  return (
    <li>
      <button type="button" onClick={() => send({ type: 'set-filter', filter: asked.without })}>
        {words.removeFrom(name.toLowerCase(), label)}
      </button>
      <span>{count === 0 ? words.stillNone(lacking) : words.events(count)}</span>
    </li>
  );
}
