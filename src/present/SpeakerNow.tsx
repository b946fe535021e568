import { useFixed, useWords } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import type { TripEvent } from '../trip/types.ts';
import { SlideWhen } from './SlideWhen.tsx';
import styles from './Speaker.module.css';
import { OwnNotes } from './SpeakerOwnNotes.tsx';
import { StepTitle } from './StepTitle.tsx';
import { sayAt } from './say.ts';
import type { NotesHandle, SpeakerHandle } from './speaker.effect.ts';
import { meetingsOf, type Step } from './steps.ts';

interface Props {
  handle: SpeakerHandle;
  step: Step;
  notes: NotesHandle;
}

/** The step on the screen, or the one looked ahead at: what it is, what to say, and what may be asked. */
export function SpeakerNow({ handle, step, notes }: Props) {
  const event = step.kind === 'event' ? step.item.event : null;
  const zone = step.kind === 'event' ? step.item.visit.stop.timeZone : null;
  return (
    <section className={styles.now}>
      <Where handle={handle} step={step} />
      <h1>
        <StepTitle step={step} />
      </h1>
      {event !== null && zone !== null && <SlideWhen when={event.when} zone={zone} />}
      <ToSay step={step} notes={notes} />
      {event !== null && <Came event={event} />}
    </section>
  );
}

/** What this is in the talk; while looking ahead, the ways back and on. */
function Where({ handle: { steps, index, seen, lookAt, show }, step }: Pick<Props, 'handle' | 'step'>) {
  const words = usePresentWords();
  const of = meetingsOf(steps).length;
  const number = step.kind === 'event' ? words.spokenPosition(step.number, of) : '';
  if (seen === index) return <p className={styles.label}>{words.onScreen(number)}</p>;
  return (
    <div className={styles.ahead} role="status">
      <p>{words.lookingAhead(number)}</p>
      <button type="button" onClick={() => lookAt(null)}>
        {words.backToScreen}
      </button>
      <button type="button" onClick={() => show(seen)}>
        {words.showThis}
      </button>
    </div>
  );
}

function ToSay({ step, notes }: { step: Step; notes: NotesHandle }) {
  const words = usePresentWords();
  const itinerary = useFixed((state) => state.itinerary);
  const say = sayAt(step, itinerary, notes.notes);
  return (
    <>
      <p className={styles.label}>
        {words.toSay} <span>{words.sayFrom[say.from]}</span>
      </p>
      <p className={styles.say}>{say.text}</p>
      <OwnNotes step={step.id} notes={notes} />
    </>
  );
}

/** What came of a meeting, and the first thing that sources disagree on: it may be asked about. */
function Came({ event: { outcomes, disputes } }: { event: TripEvent }) {
  const words = usePresentWords();
  const { open } = useWords().detail;
  const [asked] = disputes;
  return (
    <>
      {outcomes.length > 0 && <p className={styles.label}>{words.came}</p>}
      <ul className={styles.outcomes}>
        {outcomes.map((outcome) => (
          <li key={outcome}>{outcome}</li>
        ))}
      </ul>
      {asked !== undefined && (
        <>
          <p className={styles.label}>{words.ifAsked}</p>
          <p className={styles.asked}>
            <b>{asked.question}</b> {asked.resolution ?? open}
          </p>
        </>
      )}
    </>
  );
}
