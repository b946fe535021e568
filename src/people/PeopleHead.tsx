import { Icon } from '../parts/Icon.tsx';
import { useSend, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { PEOPLE_ORDERS, type PeopleOrder } from '../trip/listing.ts';
import styles from './People.module.css';

interface Props {
  count: number;
  order: PeopleOrder;
  query: string;
}

/** What the marks mean, and do not mean; in which order, and who is looked for. */
export function PeopleHead({ count, order, query }: Props) {
  const send = useSend();
  const words = useRoomWords();
  const span = useTrip(({ days }) => words.dates.range(days[0]?.date ?? '', days.at(-1)?.date ?? ''));
  const events = useTrip((state) => state.shown?.size ?? state.itinerary.trip.events.length);
  return (
    <header className={styles.head}>
      <div className={styles.about}>
        <h2 tabIndex={-1} id="room-title">
          {words.people.title}
        </h2>
        <p>
          {words.people.counts(count, events)} {words.people.meaning}
        </p>
        <p className={styles.strips}>{words.people.strips(span)}</p>
        <p className={styles.legend}>
          <span className={styles.dot} aria-hidden="true" /> {words.people.named}
          <span className={styles.square} aria-hidden="true" /> {words.people.host}
        </p>
      </div>
      <div className={styles.tools}>
        <span className={styles.find}>
          <Icon name="search" />
          <input
            type="search"
            value={query}
            placeholder={words.people.find(count)}
            aria-label={words.people.findLabel}
            onChange={(event) => send({ type: 'list', asked: { find: event.currentTarget.value } })}
          />
        </span>
        <label>
          <span>{words.people.order}</span>
          <select
            value={order}
            onChange={({ currentTarget: { value } }) =>
              send({ type: 'list', asked: { sort: value === PEOPLE_ORDERS[0] ? '' : value } })
            }
          >
            {PEOPLE_ORDERS.map((choice) => (
              <option key={choice} value={choice}>
                {words.people.orders[choice]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
