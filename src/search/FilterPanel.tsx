import { useMemo, useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { StopBadge } from '../parts/StopBadge.tsx';
import { useFixed, useSend, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { EMPTY_FILTER, type Facet } from '../trip/filter.ts';
import { kindPictogram } from '../trip/pictograms.ts';
import type { Kind } from '../trip/types.ts';
import { type Choice, facetsOf } from './choices.ts';
import styles from './FilterPanel.module.css';

/** By what the trip can be narrowed, each choice with the number of meetings it would show. */
export function FilterPanel() {
  const words = useRoomWords();
  const send = useSend();
  const filter = useTrip((state) => state.view.filter);
  const itinerary = useFixed((state) => state.itinerary);
  const days = useTrip((state) => state.days);
  const count = useTrip((state) => state.shown?.size ?? state.itinerary.trip.events.length);
  const facets = useMemo(() => facetsOf(filter, itinerary, days, words), [filter, itinerary, days, words]);
  const close = () => send({ type: 'show-filter', open: false });
  return (
    <section
      className={styles.panel}
      aria-labelledby="filter-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <header className={styles.head}>
        <h2 id="filter-title" tabIndex={-1} ref={focusOnce}>
          {words.filter.title}
        </h2>
        <button type="button" className={styles.close} aria-label={words.filter.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <label className={styles.text}>
        {words.filter.facets.q}
        <input
          type="search"
          value={filter.q}
          onChange={(event) => send({ type: 'set-filter', filter: { ...filter, q: event.currentTarget.value } })}
        />
      </label>
      {facets.map(([facet, choices]) => (
        <FacetChoices key={facet} facet={facet} choices={choices} />
      ))}
      <footer className={styles.foot}>
        <button type="button" onClick={close}>
          {words.filter.show(count)}
        </button>
        {filter !== EMPTY_FILTER && (
          <button type="button" className={styles.link} onClick={() => send({ type: 'clear-filter' })}>
            {words.filter.clear}
          </button>
        )}
      </footer>
    </section>
  );
}

/** The reader opened the panel and reads on there; React calls this when it is drawn, and with null when it goes. */
const focusOnce = (heading: HTMLElement | null): void => heading?.focus({ preventScroll: true });

/** So many choices are listed before the rest is asked for. */
const FIRST = 9;

function FacetChoices({ facet, choices }: { facet: Facet; choices: Choice[] }) {
  const words = useRoomWords().filter;
  const [whole, setWhole] = useState(false);
  const listed =
    whole || choices.length <= FIRST + 1 ? choices : choices.filter(({ chosen }, index) => chosen || index < FIRST);
  return (
    <fieldset className={styles.facet}>
      <legend>{words.facets[facet]}</legend>
      {listed.map((choice) => (
        <ChoiceBox key={choice.value} facet={facet} choice={choice} />
      ))}
      {listed.length < choices.length && (
        <button type="button" className={styles.link} onClick={() => setWhole(true)}>
          {words.all[facet](choices.length)}
        </button>
      )}
    </fieldset>
  );
}

function ChoiceBox({ facet, choice: { value, label, lang, count, chosen } }: { facet: Facet; choice: Choice }) {
  const send = useSend();
  return (
    <label className={styles.choice} data-empty={(count === 0 && !chosen) || undefined}>
      <input type="checkbox" checked={chosen} onChange={() => send({ type: 'toggle-filter', facet, value })} />
      <Sign facet={facet} value={value} />
      <span className={styles.label} lang={lang}>
        {label}
      </span>{' '}
      <span className={styles.count}>{count}</span>
    </label>
  );
}

/** A kind has its icon and a stop its number, as everywhere. */
function Sign({ facet, value }: { facet: Facet; value: string }) {
  const number = useFixed((state) => state.itinerary.numbers.get(value));
  const tone = useFixed((state) => state.tones.get(value));
  if (facet === 'at' && number !== undefined && tone !== undefined) return <StopBadge number={number} tone={tone} />;
  if (facet !== 'kind') return null;
  const { icon, turn } = kindPictogram(value as Kind); // the choices of this facet are kinds of the trip
  return <Icon name={icon} turn={turn} />;
}
