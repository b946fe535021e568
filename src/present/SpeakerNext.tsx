import { slideTime } from '../i18n/moment.ts';
import { Icon } from '../parts/Icon.tsx';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import type { EventItem } from '../trip/itinerary.ts';
import { eventPictogram } from '../trip/pictograms.ts';
import styles from './SpeakerNext.module.css';
import { StepTitle } from './StepTitle.tsx';
import { meetingsOf, type Step } from './steps.ts';

/** What comes after the step on the screen. */
export function SpeakerNext({ steps, index }: { steps: Step[]; index: number }) {
  const words = usePresentWords();
  const step = steps[index + 1];
  const position = step?.kind === 'event' ? words.spokenPosition(step.number, meetingsOf(steps).length) : '';
  return (
    <>
      <p className={styles.label}>{words.nextStep(position)}</p>
      <div className={styles.next}>
        {step?.kind === 'event' && <Kind item={step.item} />}
        <h2>{step === undefined ? words.nothingNext : <StepTitle step={step} />}</h2>
        {step?.kind === 'event' && <When item={step.item} />}
        {step?.kind === 'event' && <p className={styles.summary}>{step.item.event.summary}</p>}
        {step?.kind === 'visit' && <p className={styles.summary}>{words.meetings(step.meetings.length)}</p>}
      </div>
    </>
  );
}

function Kind({ item }: { item: EventItem }) {
  const words = useWords();
  const tone = useFixed((state) => state.tones.get(item.visit.stop.id)) ?? 'transit';
  const { icon, turn } = eventPictogram(item);
  return (
    <p className={styles.kind} data-tone={tone}>
      <Icon name={icon} turn={turn} />
      <span>{words.kinds[item.event.kind]}</span>
    </p>
  );
}

function When({ item: { event, visit } }: { item: EventItem }) {
  const words = useWords();
  const { itinerary, view, readerZone: reader } = useTrip((state) => state);
  const time = slideTime(words, itinerary.trip, event.when, visit.stop.timeZone, { choice: view.zone, reader });
  return (
    <p>
      <b>{time.clock}</b> {time.zone}
    </p>
  );
}
