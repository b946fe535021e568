import { briefTime, shortTime } from '../i18n/moment.ts';
import { StopBadge } from '../parts/StopBadge.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import type { Visit } from '../trip/itinerary.ts';
import { distanceKm, milesOf } from '../trip/route.ts';
import type { Leg, When } from '../trip/types.ts';
import { presentWords } from './present-words.ts';
import styles from './Slide.module.css';
import type { VisitStep } from './steps.ts';
import list from './VisitSlide.module.css';

/** Meetings named on the slide of a visit; the rest is counted. */
const NAMED = 7;

/** The next stop: how the traveller came, when, and what took place there. */
export function VisitSlide({ step: { visit, meetings } }: { step: VisitStep }) {
  const words = presentWords();
  const { tones, itinerary } = useTrip((state) => state);
  const tone = tones.get(visit.stop.id) ?? 'transit';
  return (
    <>
      <p className={styles.kicker} data-tone={tone}>
        <StopBadge number={visit.number} tone={tone} />
        <span>{words.visit(visit.index + 1, itinerary.visits.length)}</span>
        <span>{words.meetings(meetings.length)}</span>
      </p>
      <h1 className={styles.title}>{visit.stop.name}</h1>
      <div className={styles.when}>
        <p className={list.way}>{visit.arrival === null ? words.begin : <Way leg={visit.arrival} to={visit} />}</p>
        <Stay visit={visit} />
      </div>
      <ol className={list.meetings}>
        {meetings.slice(0, NAMED).map((item) => (
          <li key={item.event.id}>
            <span className={list.clock}>
              <Clock when={item.event.when} visit={visit} />
            </span>
            <span>{item.event.title}</span>
          </li>
        ))}
        {meetings.length > NAMED && <li className={list.more}>{words.andMore(meetings.length - NAMED)}</li>}
      </ol>
    </>
  );
}

function Way({ leg, to }: { leg: Leg; to: Visit }) {
  const words = presentWords();
  const modes = useWords().modes;
  const from = useTrip((state) => state.itinerary.legs.get(leg.id)?.from) ?? to;
  const km = distanceKm(from.stop, to.stop);
  const length = words.km(km, milesOf(km));
  if (leg.mode === 'car' && leg.vehicle === null) return words.fromUnnamed(from.stop.name, length);
  return words.from(from.stop.name, modes[leg.mode], length);
}

/** When the traveller came and went, as far as that is reported. */
function Stay({ visit }: { visit: Visit }) {
  const words = presentWords();
  return (
    <dl className={list.stay}>
      {visit.arrival?.arrive && (
        <div>
          <dt>{words.arrive}</dt>
          <dd>
            <Short when={visit.arrival.arrive} visit={visit} />
          </dd>
        </div>
      )}
      {visit.departure?.depart && (
        <div>
          <dt>{words.leave}</dt>
          <dd>
            <Short when={visit.departure.depart} visit={visit} />
          </dd>
        </div>
      )}
    </dl>
  );
}

interface TimeProps {
  when: When;
  visit: Visit;
}

function Short({ when, visit }: TimeProps) {
  const words = useWords();
  const { itinerary, view, readerZone: reader } = useTrip((state) => state);
  return shortTime(words, itinerary.trip, when, visit.stop.timeZone, { choice: view.zone, reader });
}

function Clock({ when, visit }: TimeProps) {
  const words = useWords();
  const { itinerary, view, readerZone: reader } = useTrip((state) => state);
  return briefTime(words, itinerary.trip, when, visit.stop.timeZone, { choice: view.zone, reader });
}
