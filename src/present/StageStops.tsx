import { StopBadge } from '../parts/StopBadge.tsx';
import { useFixed } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import styles from './StagePanel.module.css';
import { StagePanel } from './StagePanel.tsx';
import type { StageHandle } from './stage.effect.ts';
import type { VisitStep } from './steps.ts';

/** The stops of the talk, to go to one; and its two ends. */
export function StageStops({ handle }: { handle: StageHandle }) {
  const words = usePresentWords();
  const tones = useFixed((state) => state.tones);
  const title = useFixed((state) => state.itinerary.trip.title);
  const { steps, goTo, run } = handle;
  const go = (index: number) => {
    run('stops');
    goTo(index);
  };
  const visits = steps.flatMap((step, index) => (step.kind === 'visit' ? [{ step, index }] : []));
  return (
    <StagePanel title={words.stops} onClose={() => run('stops')}>
      <ol className={styles.stops}>
        <li>
          <button type="button" onClick={() => go(0)}>
            {title}
          </button>
        </li>
        {visits.map(({ step, index }) => (
          <li key={step.id}>
            <button type="button" onClick={() => go(index)}>
              <StopBadge number={step.visit.number} tone={tones.get(step.visit.stop.id) ?? 'transit'} />
              <b>{step.visit.stop.name}</b>
              <span>{numbersOf(step, steps)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => go(steps.length - 1)}>
            {words.end}
          </button>
        </li>
      </ol>
    </StagePanel>
  );
}

/** The numbers of a visit's meetings: `15–24`. */
function numbersOf({ meetings }: VisitStep, steps: StageHandle['steps']): string {
  const ids = new Set(meetings.map(({ event }) => `event-${event.id}`));
  const numbers = steps.flatMap((step) => (step.kind === 'event' && ids.has(step.id) ? [step.number] : []));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}
