import { useFixed, useTrip } from '../state/hooks.tsx';
import { useDetailWords } from '../state/use-detail-words.tsx';
import { citedSources } from '../trip/citations.ts';
import type { EventItem } from '../trip/itinerary.ts';
import { found } from '../trip/itinerary.ts';
import { eventPictogram } from '../trip/pictograms.ts';
import { Article } from './Article.tsx';
import { Below } from './Below.tsx';
import { Corrections } from './Corrections.tsx';
import { Disputes } from './Disputes.tsx';
import { Fact } from './Fact.tsx';
import { Flag } from './Flag.tsx';
import { Kicker } from './Kicker.tsx';
import styles from './MeetingDetail.module.css';
import { Outcomes } from './Outcomes.tsx';
import { Quotes } from './Quotes.tsx';
import { Sources } from './Sources.tsx';
import { StopName } from './StopName.tsx';
import { Summary } from './Summary.tsx';
import { When } from './When.tsx';
import { Where } from './Where.tsx';
import { WhoTookPart } from './WhoTookPart.tsx';

/** A meeting in full. Parts without content are left out, head and all. */
export function MeetingDetail({ item }: { item: EventItem }) {
  const { event } = item;
  const cited = citedSources(event);
  return (
    <Article kicker={<MeetingKicker item={item} />} title={event.title}>
      <StatusNote item={item} />
      <MeetingTime item={item} />
      <Where event={event} />
      <Flag disputes={event.disputes} />
      <Summary text={event.summary} cited={cited} sources={event.sources} />
      <WhoTookPart event={event} />
      <Below key={event.id}>
        <Outcomes event={event} cited={cited} />
        <Quotes quotes={event.quotes} cited={cited} />
        <Disputes disputes={event.disputes} cited={cited} />
        <Sources cited={cited} />
        <Corrections event={event.id} />
      </Below>
    </Article>
  );
}

function MeetingKicker({ item }: { item: EventItem }) {
  const words = useDetailWords();
  const { event, visit } = item;
  const tone = useFixed((state) => state.tones.get(visit.stop.id)) ?? 'transit';
  return (
    <Kicker
      {...eventPictogram(item)}
      tone={tone}
      kind={words.kinds[event.kind]}
      remark={words.statuses[event.status]}
      minor={event.status === 'confirmed'}
    >
      <MeetingStops item={item} />
    </Kicker>
  );
}

/** The stop; for a meeting on the way, both ends of the leg. */
function MeetingStops({ item: { event, visit } }: { item: EventItem }) {
  const legs = useFixed((state) => state.itinerary.legs);
  if (event.leg === null) return <StopName visit={visit} />;
  const { from, to } = found(legs, event.leg);
  return (
    <>
      <StopName visit={from} />
      –
      <StopName visit={to} />
    </>
  );
}

/** What "reported" or "announced" means; that something is confirmed needs no words. */
function StatusNote({ item: { event } }: { item: EventItem }) {
  const note = useDetailWords().detail.statusNotes[event.status];
  return note === '' ? null : <p className={styles.status}>{note}</p>;
}

function MeetingTime({ item: { event, visit } }: { item: EventItem }) {
  const home = useFixed((state) => state.itinerary.trip.homeTimeZone);
  const reader = useTrip((state) => (state.live ? state.readerZone : null));
  const others = [home, 'UTC', ...(reader === null ? [] : [reader])];
  return (
    <Fact icon="clock">
      <When when={event.when} zone={visit.stop.timeZone} others={others} />
    </Fact>
  );
}
