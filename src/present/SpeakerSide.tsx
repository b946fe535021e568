import { Icon } from '../parts/Icon.tsx';
import { presentWords } from './present-words.ts';
import styles from './Speaker.module.css';
import { SpeakerClocks } from './SpeakerClocks.tsx';
import { StepTitle } from './StepTitle.tsx';
import type { NotesHandle, SpeakerHandle } from './speaker.effect.ts';

/** Time, the buttons, and what comes next. */
export function SpeakerSide({ handle, notes }: { handle: SpeakerHandle; notes: NotesHandle }) {
  return (
    <section className={styles.side}>
      <SpeakerClocks handle={handle} />
      <Buttons handle={handle} />
      <Steps handle={handle} />
      <NotesFile notes={notes} />
    </section>
  );
}

function Buttons({ handle: { ask, stage } }: { handle: SpeakerHandle }) {
  const words = presentWords();
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
  const words = presentWords();
  const next = steps[index + 1];
  return (
    <>
      <p className={styles.label}>{words.nextStep}</p>
      <p className={styles.next}>{next === undefined ? words.nothingNext : <StepTitle step={next} />}</p>
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
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

const intoView = (button: HTMLButtonElement | null): void => button?.scrollIntoView({ block: 'nearest' });

/** The speaker's own notes go to another computer as a file. */
function NotesFile({ notes }: { notes: NotesHandle }) {
  const words = presentWords();
  return (
    <div className={styles.file}>
      <button type="button" onClick={notes.save}>
        {words.saveNotes}
      </button>
      <label>
        {words.loadNotes}
        <input
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            const { currentTarget: input } = event;
            const [file] = input.files ?? [];
            if (file === undefined) return;
            void notes.load(file).then((isRead) => input.setCustomValidity(isRead ? '' : words.noNotes));
          }}
        />
      </label>
      <p className={styles.kept}>{words.notesKept}</p>
    </div>
  );
}
