import { useRef } from 'react';
import { useTrip } from '../state/hooks.tsx';
import { EndSlide } from './EndSlide.tsx';
import { useFit } from './fit.effect.ts';
import { MeetingSlide } from './MeetingSlide.tsx';
import styles from './Slide.module.css';
import type { Step } from './steps.ts';
import { TitleSlide } from './TitleSlide.tsx';
import { VisitSlide } from './VisitSlide.tsx';

/** The words of a step; they step down in size until nothing is cut. */
export function Slide({ step, steps }: { step: Step; steps: Step[] }) {
  const slide = useRef<HTMLElement>(null);
  const zone = useTrip((state) => state.view.zone);
  useFit(slide, `${step.id} ${zone} ${steps.length}`);
  return (
    <article ref={slide} className={styles.slide} aria-live="polite" data-step={step.kind}>
      {step.kind === 'title' && <TitleSlide />}
      {step.kind === 'visit' && <VisitSlide step={step} />}
      {step.kind === 'event' && <MeetingSlide item={step.item} />}
      {step.kind === 'end' && <EndSlide steps={steps} />}
    </article>
  );
}
