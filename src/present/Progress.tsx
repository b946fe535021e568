import { Hidden } from '../parts/Hidden.tsx';
import { useFixed } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import type { Visit } from '../trip/itinerary.ts';
import styles from './Progress.module.css';
import type { StageHandle } from './stage.effect.ts';
import { type EventStep, meetingsBefore, meetingsOf } from './steps.ts';

interface Props {
  handle: Pick<StageHandle, 'steps' | 'index' | 'step'>;
}

/** One bar for each meeting shown, under its stop, and the number of the one at hand. */
export function Progress({ handle: { steps, index, step } }: Props) {
  const words = usePresentWords();
  const meetings = meetingsOf(steps);
  const done = meetingsBefore(steps, index);
  const stays = staysOf(meetings);
  return (
    <footer className={styles.foot}>
      <ol className={styles.bars} aria-hidden="true">
        {stays.map((stay) => (
          <Stay key={stay.visit.index} stay={stay} done={done} now={step.id} />
        ))}
      </ol>
      {step.kind === 'event' && (
        <p className={styles.count}>
          <span aria-hidden="true">{words.position(step.number, meetings.length)}</span>
          <Hidden>{words.spokenPosition(step.number, meetings.length)}</Hidden>
        </p>
      )}
    </footer>
  );
}

interface Stay {
  visit: Visit;
  meetings: EventStep[];
}

function staysOf(meetings: EventStep[]): Stay[] {
  const stays: Stay[] = [];
  for (const step of meetings) {
    const last = stays.at(-1);
    if (last?.visit === step.item.visit) last.meetings.push(step);
    else stays.push({ visit: step.item.visit, meetings: [step] });
  }
  return stays;
}

/** From so many meetings on, a stay is long enough for its name. */
const NAMED_FROM = 3;

function Stay({ stay: { visit, meetings }, done, now }: { stay: Stay; done: number; now: string }) {
  const tone = useFixed((state) => state.tones.get(visit.stop.id)) ?? 'transit';
  const isHere = meetings.some(({ id }) => id === now);
  return (
    <li className={styles.stay} data-tone={tone} style={{ flexGrow: meetings.length }}>
      <span className={styles.row}>
        {meetings.map(({ id, number }) => (
          <i key={id} data-is={id === now ? 'now' : number <= done ? 'done' : undefined} />
        ))}
      </span>
      <span className={styles.name}>{(isHere || meetings.length >= NAMED_FROM) && visit.stop.name}</span>
    </li>
  );
}
