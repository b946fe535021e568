import { shortTime, slideTime } from '../i18n/moment.ts';
import { StopBadge } from '../parts/StopBadge.tsx';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import type { Visit } from '../trip/itinerary.ts';
import { distanceKm, milesOf } from '../trip/route.ts';
import type { Leg, When } from '../trip/types.ts';
import styles from './Slide.module.css';
import type { VisitStep } from './steps.ts';
import { VisitMeetings } from './VisitMeetings.tsx';
import list from './VisitSlide.module.css';

/** The next stop: how the traveller came, when, and what took place there. */
export function VisitSlide({ step: { visit, meetings } }: { step: VisitStep }) {
  const words = usePresentWords();
  const { tones, itinerary } = useFixed((state) => state);
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
      <VisitMeetings visit={visit} meetings={meetings} />
    </>
  );
}

function Way({ leg, to }: { leg: Leg; to: Visit }) {
  const words = usePresentWords();
  const { modes, detail } = useWords();
  const from = useFixed((state) => state.itinerary.legs.get(leg.id)?.from) ?? to;
  const km = distanceKm(from.stop, to.stop);
  const length = detail.distance(km, milesOf(km));
  // By road or by air is often assumed: without the vehicle's name a slide, which has no room for the note, does not say it.
  if ((leg.mode === 'car' || leg.mode === 'helicopter') && leg.vehicle === null)
    return words.fromUnnamed(from.stop.name, length);
  return words.from(from.stop.name, modes[leg.mode], length);
}

/** When the traveller came and went, as far as that is reported. */
function Stay({ visit }: { visit: Visit }) {
  const words = usePresentWords();
  return (
    <dl className={list.stay}>
      {visit.arrival?.arrive && (
        <div>
          <dt>{words.arrive}</dt>
          <dd>
            <Moment when={visit.arrival.arrive} visit={visit} />
          </dd>
        </div>
      )}
      {visit.departure?.depart && (
        <div>
          <dt>{words.leave}</dt>
          <dd>
            <Moment when={visit.departure.depart} visit={visit} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** A time with the name of its clock; where it is another day on the second one, that as well. */
function Moment({ when, visit }: { when: When; visit: Visit }) {
  const words = useWords();
  const { itinerary, view, readerZone: reader } = useTrip((state) => state);
  const given = [words, itinerary.trip, when, visit.stop.timeZone, { choice: view.zone, reader }] as const;
  const { zone, others } = slideTime(...given);
  return (
    <>
      <b>{shortTime(...given)}</b> {zone}
      {others
        .filter(({ isOtherDay }) => isOtherDay)
        .map(({ city, time }) => (
          <span key={city} className={list.other}>
            {words.time.in(city, time)}
          </span>
        ))}
    </>
  );
}
