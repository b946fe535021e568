import { useFixed } from '../state/hooks.tsx';
import { useDetailWords } from '../state/use-detail-words.tsx';
import type { LegItem } from '../trip/itinerary.ts';
import { clockChange, legDistance, legDuration } from '../trip/leg-facts.ts';
import { legPictogram } from '../trip/pictograms.ts';
import type { Zone } from '../trip/time.ts';
import type { When as Time } from '../trip/types.ts';
import { Article } from './Article.tsx';
import { Fact } from './Fact.tsx';
import { ItemLink } from './ItemLink.tsx';
import { Kicker } from './Kicker.tsx';
import styles from './LegDetail.module.css';
import { Section } from './Section.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';
import { Sources } from './Sources.tsx';
import { Summary } from './Summary.tsx';
import { When } from './When.tsx';

/** A leg in full: both ends on both clocks, how far, by what, and what happened on the way. */
export function LegDetail({ item }: { item: LegItem }) {
  const words = useDetailWords();
  const { leg, from, to } = item;
  const cited = [...new Set(leg.sources)];
  const [here, there] = [from.stop.timeZone, to.stop.timeZone];
  return (
    <Article
      kicker={
        <Kicker
          {...legPictogram(leg.mode)}
          tone="transit"
          kind={words.modes[leg.mode]}
          remark={leg.vehicle ?? words.detail.noVehicle}
        />
      }
      title={words.detail.legTitle(from.stop.name, to.stop.name)}
    >
      <LegEnd word={words.detail.departure} when={leg.depart} zone={here} other={there} />
      <LegEnd word={words.detail.arrival} when={leg.arrive} zone={there} other={here} />
      <Way item={item} cited={cited} />
      {leg.note !== null && <Summary text={leg.note} cited={cited} sources={leg.sources} />}
      <InFlight item={item} />
      <Sources cited={cited} />
    </Article>
  );
}

/** One end of a leg on the clocks of both ends. */
function LegEnd({ word, when, zone, other }: { word: string; when: Time | null; zone: Zone; other: Zone }) {
  const words = useDetailWords();
  return (
    <Fact icon="clock">
      <h3 className={styles.end}>{word}</h3>
      {when === null ? <p>{words.time.NotReported}</p> : <When when={when} zone={zone} others={[other]} />}
    </Fact>
  );
}

/** How far, how long, and what it does to the clocks. */
function Way({ item, cited }: { item: LegItem; cited: string[] }) {
  const words = useDetailWords().detail;
  const { km, miles } = legDistance(item);
  const change = clockChange(item);
  const duration = legDuration(item);
  return (
    <Fact icon="globe">
      <p className={styles.distance}>{words.distance(km, miles)}</p>
      <p className={styles.remark}>{words.greatCircle}</p>
      {duration !== null && <p>{words.duration(duration.minutes, duration.about)}</p>}
      {change !== null && <p>{words.clocks(change)}</p>}
      {item.leg.note === null && <SourceNumbers cited={cited} sources={cited} />}
    </Fact>
  );
}

/** The meetings on the way. */
function InFlight({ item: { leg, from } }: { item: LegItem }) {
  const words = useDetailWords();
  const events = useFixed((state) => state.itinerary.visits[from.index])?.events ?? [];
  const aboard = events.filter((event) => event.leg === leg.id);
  if (aboard.length === 0) return null;
  return (
    <Section icon="people" title={words.detail.inFlight}>
      <ul>
        {aboard.map(({ id, title }) => (
          <li key={id} className={styles.meeting}>
            <ItemLink selection={{ kind: 'event', id }}>{title}</ItemLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
