import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useState } from 'react';
import { useAfterPaint } from '../parts/after-paint.effect.ts';
import { useFixed, useSend, useTrip, useWords } from '../state/hooks.tsx';
import { hasModifier } from '../url/modifier.ts';
import { chosenOf } from './chosen.ts';
import { type Mark, marksOf, nearestTo } from './nearest.ts';
import { BandNames, StripBands } from './StripBands.tsx';
import { StripChosen, StripFlags } from './StripChosen.tsx';
import { StripDates, StripDays } from './StripDates.tsx';
import { StripHover } from './StripHover.tsx';
import styles from './StripPlot.module.css';
import { StripTicks } from './StripTicks.tsx';
import { instantAt } from './scale.ts';
import type { StripDrawing } from './strip.ts';
import { useSliderValue } from './use-slider-value.tsx';

/** The plot of the strip. Once the page is alive it is a slider over the meetings: click, drag, arrow keys. */
export function StripPlot({ drawing }: { drawing: StripDrawing }) {
  const live = useTrip((state) => state.live);
  const [hovered, hover] = useState<Mark | null>(null);
  const slider = useSlider();
  const pointer = usePointer(drawing, hover);
  const onKeyDown = useKeys();
  return (
    <div className={styles.plot} {...(live && { ...slider, ...pointer, onKeyDown })}>
      <Drawing drawing={drawing} />
      {hovered !== null && <StripHover mark={hovered} scale={drawing.scale} />}
    </div>
  );
}

/** What it is to screen readers. */
function useSlider() {
  const words = useWords().timeline;
  const value = useSliderValue();
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': words.strip,
    'aria-valuemin': 0,
    'aria-valuemax': value.max,
    'aria-valuenow': value.now,
    'aria-valuetext': value.text,
  };
}

/** The line through what is chosen follows when the details of it can be seen. */
const Drawing = memo(function Drawing({ drawing }: { drawing: StripDrawing }) {
  const words = useWords();
  const itinerary = useFixed((state) => state.itinerary);
  const selection = useAfterPaint(useTrip((state) => state.view.selection));
  const chosen = useMemo(() => chosenOf(selection, itinerary, drawing, words), [selection, itinerary, drawing, words]);
  return (
    <svg className={styles.drawing} aria-hidden="true">
      <StripBands bands={drawing.bands} />
      <StripDays drawing={drawing} />
      <StripTicks paths={drawing.ticks} />
      {chosen !== null && <StripChosen chosen={chosen} />}
      <BandNames bands={drawing.bands} />
      <StripDates drawing={drawing} chosen={chosen} />
      {chosen !== null && <StripFlags chosen={chosen} />}
    </svg>
  );
});

/** The pointer picks the meeting nearest in time while it is down; before, it shows which that would be. */
function usePointer({ scale }: StripDrawing, hover: (mark: Mark | null) => void) {
  const send = useSend();
  const itinerary = useFixed((state) => state.itinerary);
  const shown = useTrip((state) => state.shown);
  const chosen = useTrip((state) => state.view.selection);
  const marks = useMemo(() => marksOf(itinerary, shown), [itinerary, shown]);
  const under = (event: PointerEvent<HTMLElement>): Mark | null => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return nearestTo(instantAt(scale, ((event.clientX - left) / width) * 100), marks);
  };
  const hasPicked = useRef(false); // in the press that goes on
  const pick = (mark: Mark | null) => {
    if (mark === null || (chosen?.kind === 'event' && chosen.id === mark.id)) return;
    send({ type: 'select', selection: { kind: 'event', id: mark.id }, isPassing: hasPicked.current });
    hasPicked.current = true;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      hover(null);
      hasPicked.current = false;
      pick(under(event));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) pick(under(event));
      else if (event.pointerType === 'mouse') hover(under(event));
    },
    onPointerLeave: () => hover(null),
  };
}

/** The keys of a slider; nothing else of the keyboard is taken. */
function useKeys() {
  const send = useSend();
  const shown = useTrip((state) => state.shown);
  const events = useFixed((state) => state.itinerary.trip.events).filter(({ id }) => shown === null || shown.has(id));
  const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
  return (event: KeyboardEvent) => {
    if (hasModifier(event)) return;
    const by = steps[event.key];
    const end = event.key === 'Home' ? events[0] : event.key === 'End' ? events.at(-1) : undefined;
    if (by !== undefined) send({ type: 'step', by });
    else if (end !== undefined) send({ type: 'select', selection: { kind: 'event', id: end.id } });
    else return;
    event.preventDefault();
  };
}
