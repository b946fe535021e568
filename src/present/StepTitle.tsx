import { useFixed } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import type { Step } from './steps.ts';

/** What a step is called. */
export function StepTitle({ step }: { step: Step }) {
  const words = usePresentWords();
  const title = useFixed((state) => state.itinerary.trip.title);
  if (step.kind === 'event') return step.item.event.title;
  if (step.kind === 'visit') return step.visit.stop.name;
  return step.kind === 'title' ? title : words.end;
}
