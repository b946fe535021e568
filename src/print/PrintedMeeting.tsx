import { slideTime } from '../i18n/moment.ts';
import { StopBadge } from '../parts/StopBadge.tsx';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import { byDelegation, type Participant } from '../trip/delegations.ts';
import { type EventItem, found } from '../trip/itinerary.ts';
import type { OwnNotes } from '../trip/own-notes.ts';
import type { Dispute, TripEvent } from '../trip/types.ts';
import styles from './PrintedDay.module.css';
import { PrintedNotes } from './PrintedNotes.tsx';
import { numberList } from './source-numbers.ts';

interface Props {
  item: EventItem;
  /** Its number in the file, from 1. */
  number: number;
  numbers: Map<string, number>;
  /** The speaker's own notes; null where no notes were asked for. */
  notes: OwnNotes | null;
}

/** A meeting on paper. Parts without content are left out. */
export function PrintedMeeting({ item, number, numbers, notes }: Props) {
  const words = usePrintWords();
  const { event } = item;
  return (
    <article className={styles.item}>
      <div className={styles.top}>
        <Kicker item={item} />
        <h3>
          {number}. {event.title}
        </h3>
        <Time item={item} />
      </div>
      <p>
        {event.summary} <Numbers ids={event.sources} numbers={numbers} />
      </p>
      <Who event={event} />
      {event.outcomes.length > 0 && (
        <>
          <h4>{words.outcomes}</h4>
          <ul className={styles.outcomes}>
            {event.outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </>
      )}
      <Quotes event={event} numbers={numbers} />
      {event.disputes.length > 0 && <h4>{words.disputes}</h4>}
      {event.disputes.map((dispute) => (
        <Disagreement key={dispute.question} dispute={dispute} numbers={numbers} />
      ))}
      <PrintedNotes step={`event-${event.id}`} file={event.notes} own={notes} />
    </article>
  );
}

function Kicker({ item: { event, visit } }: { item: EventItem }) {
  const words = useWords();
  const { itinerary, tones } = useFixed((state) => state);
  const place = event.place === null ? null : found(itinerary.places, event.place).name;
  const leg = event.leg === null ? null : found(itinerary.legs, event.leg);
  const where = leg === null ? place : words.detail.between(leg.from.stop.name, leg.to.stop.name);
  const status = event.status === 'confirmed' ? null : words.statuses[event.status];
  return (
    <p className={styles.kicker}>
      <StopBadge number={visit.number} tone={tones.get(visit.stop.id) ?? 'transit'} />{' '}
      {[words.kinds[event.kind], visit.stop.name, where, status].filter((part) => part !== null).join(' · ')}
    </p>
  );
}

function Time({ item: { event, visit } }: { item: EventItem }) {
  const words = useWords();
  const { itinerary, view, readerZone: reader } = useTrip((state) => state);
  const time = slideTime(words, itinerary.trip, event.when, visit.stop.timeZone, { choice: view.zone, reader });
  return (
    <p className={styles.time}>
      <b>
        {time.date}, {time.clock}
      </b>{' '}
      {time.zone}
      {time.others.map((other) => (
        <span key={other.city}>{words.time.in(other.city, other.time)}</span>
      ))}
    </p>
  );
}

/** The numbers of sources in the list at the end. */
export function Numbers({ ids, numbers }: { ids: string[]; numbers: Map<string, number> }) {
  const list = numberList(ids.map((id) => numbers.get(id) ?? 0));
  return list === '' ? null : <span className={styles.numbers}>[{list}]</span>;
}

function Who({ event }: { event: TripEvent }) {
  const words = usePrintWords();
  const itinerary = useFixed((state) => state.itinerary);
  const groups = byDelegation(itinerary, event);
  if (groups.length === 0) return null;
  return (
    <>
      <h4>{event.status === 'announced' ? words.whoExpected : words.who}</h4>
      {groups.map(({ delegation, participants }) => (
        <p key={delegation.id} className={styles.who}>
          <b>{delegation.name}:</b> {participants.map(nameOf).join('; ')}
        </p>
      ))}
    </>
  );
}

const nameOf = ({ person, part }: Participant): string =>
  `${person.name}, ${person.role}${part === null ? '' : ` (${part})`}`;

/** Exactly as printed, in the order of the file. */
function Quotes({ event, numbers }: { event: TripEvent; numbers: Map<string, number> }) {
  const printed = usePrintWords();
  const { quoted } = useWords();
  const people = useFixed((state) => state.itinerary.people);
  if (event.quotes.length === 0) return null;
  return (
    <>
      <h4>{printed.quotes}</h4>
      <ul className={styles.quotes}>
        {event.quotes.map(({ text, lang, speaker, sources }) => (
          <li key={text}>
            <q lang={lang}>{quoted(text)}</q> {found(people, speaker).name} <Numbers ids={sources} numbers={numbers} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Disagreement({ dispute, numbers }: { dispute: Dispute; numbers: Map<string, number> }) {
  const words = usePrintWords();
  const { open } = useWords().detail;
  return (
    <div className={styles.dispute}>
      <p className={styles.question}>{dispute.question}</p>
      <ul>
        {dispute.claims.map(({ claim, sources }) => (
          <li key={claim}>
            {claim} <Numbers ids={sources} numbers={numbers} />
          </li>
        ))}
      </ul>
      <p>
        {dispute.resolution === null ? (
          open
        ) : (
          <>
            <b>{words.used}</b> {dispute.resolution}
          </>
        )}
      </p>
    </div>
  );
}
