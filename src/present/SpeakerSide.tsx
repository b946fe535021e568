import { briefTime } from '../i18n/moment.ts';
import { Icon } from '../parts/Icon.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import styles from './Speaker.module.css';
import { SpeakerClocks } from './SpeakerClocks.tsx';
import { SpeakerNext } from './SpeakerNext.tsx';
import { StepTitle } from './StepTitle.tsx';
import type { SpeakerHandle } from './speaker.effect.ts';
import type { Step } from './steps.ts';

/** Time, the buttons, and what comes next. */
export function SpeakerSide({ handle }: { handle: SpeakerHandle }) {
  return (
    <section className={styles.side}>
      <SpeakerClocks handle={handle} />
      <Buttons handle={handle} />
      <Steps handle={handle} />
    </section>
  );
}

function Buttons({ handle: { ask, stage } }: { handle: SpeakerHandle }) {
  const words = usePresentWords();
  const isCovered = stage?.cover != null;
  const stands = stage?.timer.since === null;
  return (
    <div className={styles.buttons}>
      <button type="button" onClick={() => ask('previous')}>
        <Icon name="previous" />
        {words.back}
      </button>
      <button type="button" className={styles.main} onClick={() => ask('next')}>
        {words.next}
        <Icon name="next" />
      </button>
      <button type="button" aria-pressed={isCovered} onClick={() => ask('black')}>
        {words.blank}
      </button>
      <button type="button" aria-pressed={stands} onClick={() => ask('timer')}>
        {stands ? words.startTimer : words.stopTimer}
      </button>
      <button
        type="button"
        onClick={() => {
          ask('reset');
          ask('reset');
        }}
      >
        {words.resetTimer}
      </button>
      {isCovered && <p role="status">{words.isBlank}</p>}
    </div>
  );
}

/** All steps, to look ahead without moving the screen. */
function Steps({ handle: { steps, index, seen, lookAt } }: { handle: SpeakerHandle }) {
  const words = usePresentWords();
  return (
    <>
      <SpeakerNext steps={steps} index={index} />
      <p className={styles.label}>{words.allSteps}</p>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li key={step.id} data-kind={step.kind}>
            <button
              type="button"
              aria-current={at === index ? 'step' : undefined}
              aria-pressed={at === seen && at !== index}
              ref={at === index ? intoView : undefined}
              onClick={() => lookAt(at === index ? null : at)}
            >
              <span>{step.kind === 'event' ? step.number : ''}</span>
              <StepTitle step={step} />
              <StepTime step={step} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** In the middle of the list; nothing around the list may move, for the clocks are there. */
function intoView(button: HTMLButtonElement | null): void {
  const list = button?.closest('ol');
  if (!button || !list) return;
  const [at, frame] = [button.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollTop += at.top - frame.top - (frame.height - at.height) / 2;
}

/** When a meeting begins. */
function StepTime({ step }: { step: Step }) {
  const words = useWords();
  const { itinerary, view, readerZone: reader } = useTrip((state) => state);
  if (step.kind !== 'event') return null;
  const { event, visit } = step.item;
  const clocks = { choice: view.zone, reader };
  return <time>{briefTime(words, itinerary.trip, event.when, visit.stop.timeZone, clocks)}</time>;
}
