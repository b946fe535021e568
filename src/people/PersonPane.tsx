import { useState } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useFixed, useSend } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { EMPTY_FILTER } from '../trip/filter.ts';
import { found } from '../trip/itinerary.ts';
import { type Companion, companions, namedPeople, quotesBy } from '../trip/people.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import { PersonEvents } from './PersonEvents.tsx';
import styles from './PersonPane.module.css';

/** One person across the trip: office, meetings in order, who else was named there, and what they are quoted as saying. */
export function PersonPane({ id }: { id: string }) {
  const itinerary = useFixed((state) => state.itinerary);
  const words = useRoomWords();
  const named = namedPeople(itinerary, null).find(({ person }) => person.id === id);
  if (named === undefined) return null;
  const { person, delegation, parts } = named;
  return (
    <section className={styles.pane} aria-labelledby="person-title">
      <CloseButton />
      <p className={styles.kicker}>
        <Icon name="people" /> {delegation.name}
      </p>
      <h2 id="person-title" tabIndex={-1} lang={person.lang}>
        {person.name}
      </h2>
      <p className={styles.role}>{person.role}</p>
      <h3>{words.people.namedAtEvents(parts.size)}</h3>
      <PersonEvents parts={parts} />
      {parts.size > 0 && <ShowOnMap id={id} count={parts.size} />}
      <Companions id={id} of={parts.size} />
      <Quotes id={id} />
    </section>
  );
}

function CloseButton() {
  const words = useRoomWords();
  const send = useSend();
  return (
    <button
      type="button"
      className={styles.close}
      aria-label={words.people.close}
      onClick={() => send({ type: 'open-person', person: null })}
    >
      <Icon name="close" />
    </button>
  );
}

/** The same meetings where the trip is drawn: the timeline and the map, narrowed to this person. */
function ShowOnMap({ id, count }: { id: string; count: number }) {
  const words = useRoomWords().people;
  const send = useSend();
  const show = () => {
    send({ type: 'set-filter', filter: { ...EMPTY_FILTER, person: [id] } });
    send({ type: 'show-room', room: 'timeline' });
  };
  return (
    <button type="button" className={styles.more} onClick={show}>
      {words.showOnMap(count)}
    </button>
  );
}

/** So many are listed before the rest is asked for. */
const FIRST = 8;

function Companions({ id, of }: { id: string; of: number }) {
  const words = useRoomWords().people;
  const itinerary = useFixed((state) => state.itinerary);
  const [whole, setWhole] = useState(false);
  const all = companions(itinerary, id);
  if (all.length === 0) return null;
  const listed = whole ? all : all.slice(0, FIRST);
  return (
    <>
      <h3>{words.sameEvents}</h3>
      <p className={styles.note}>{words.meaning}</p>
      <ul className={styles.companions}>
        {listed.map((companion) => (
          <CompanionLine key={companion.person.id} companion={companion} of={of} />
        ))}
        {all.length > listed.length && (
          <li>
            <button type="button" className={styles.more} onClick={() => setWhole(true)}>
              {words.moreCompanions(all.length - listed.length)}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}

function CompanionLine({ companion: { person, count }, of }: { companion: Companion; of: number }) {
  const words = useRoomWords().people;
  const send = useSend();
  return (
    <li>
      <button type="button" lang={person.lang} onClick={() => send({ type: 'open-person', person: person.id })}>
        {person.name}
      </button>
      <svg viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 .5h${count}`} />
      </svg>
      <span title={words.together(count, of)}>{count}</span>
    </li>
  );
}

function Quotes({ id }: { id: string }) {
  const words = useRoomWords();
  const itinerary = useFixed((state) => state.itinerary);
  const spoken = quotesBy(itinerary, id);
  if (spoken.length === 0) return null;
  return (
    <>
      <h3>{words.people.quotes(spoken.length)}</h3>
      {spoken.map(({ quote, item: { event } }) => (
        <figure key={`${event.id} ${quote.text}`} className={styles.quote}>
          <blockquote lang={quote.lang}>{words.quoted(quote.text)}</blockquote>
          <figcaption>
            <LinkTo selection={{ kind: 'event', id: event.id }}>{event.title}</LinkTo>
            {'; '}
            {quote.sources.map((source) => found(itinerary.sources, source).publisher).join('; ')}
          </figcaption>
        </figure>
      ))}
    </>
  );
}
