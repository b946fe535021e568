import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useFixed, useSend, useTrip } from '../state/hooks.tsx';
import { readSingles, writeSingles } from '../theme/single-keys.effect.ts';
import type { Talk } from '../trip/talk.ts';
import { keptTimer, useKeptTimer } from './kept-timer.effect.ts';
import type { Command } from './keys.ts';
import { toggleFullScreen } from './screen.effect.ts';
import { type SpeakerLink, useSpeakerLink } from './speaker-link.effect.ts';
import { act, newStage, type StageState } from './stage-state.ts';
import { useAutoAdvance, useAwake, useIdle, useKeys, useRestart, useSwipes } from './stage-world.effect.ts';
import { indexOfStep, type Step, stepsOf, TITLE } from './steps.ts';

/** Everything a stage is and can do. */
export interface StageHandle {
  talk: Talk;
  steps: Step[];
  index: number;
  step: Step;
  stage: StageState;
  run: (command: Command) => void;
  goTo: (index: number) => void;
  choose: (of: string) => void;
  /** Nothing was moved or touched for a while: pointer and controls hide. */
  isIdle: boolean;
  singles: boolean;
  setSingles: (on: boolean) => void;
  speaker: SpeakerLink;
}

/** Nobody leaves a kiosk, opens another window from it, or chooses what it shows those who come after. */
const NOT_IN_KIOSK: readonly Command[] = ['quit', 'speaker', 'help'];

/** Leads the talk of the reader's state: keys, touch, timer, wake lock, and the speaker's window. */
export function useStage(root: RefObject<HTMLElement | null>, talk: Talk): StageHandle {
  const itinerary = useFixed((state) => state.itinerary);
  const shown = useTrip((state) => state.shown);
  const send = useSend();
  const steps = useMemo(() => stepsOf(itinerary, talk.of, shown), [itinerary, talk.of, shown]);
  const index = indexOfStep(steps, talk.step, itinerary);
  const isKiosk = talk.seconds !== null;
  const [stage, setStage] = useState(() => newStage(Date.now(), isKiosk, isKiosk ? null : keptTimer()));
  useKeptTimer(stage.timer);
  const [singles, setSingles] = useState(readSingles);
  const present = useCallback(
    (part: Partial<Talk>) => send({ type: 'present', talk: { ...talk, ...part } }),
    [send, talk],
  );
  const goTo = useCallback(
    (to: number) => {
      const step = steps[to];
      if (step !== undefined && step.id !== talk.step) present({ step: step.id });
    },
    [steps, present, talk.step],
  );
  const speakerCall = useRef<() => void>(() => {});
  const run = useCallback(
    (command: Command) => {
      if (isKiosk && NOT_IN_KIOSK.includes(command)) return;
      if (command === 'quit') return send({ type: 'present', talk: null });
      if (command === 'speaker') return speakerCall.current();
      if (command === 'full-screen' || command === 'play') toggleFullScreen(command === 'play');
      const outcome = act(stage, { steps, index }, command, Date.now());
      setStage(outcome.stage);
      goTo(outcome.index);
    },
    [send, stage, steps, index, goTo, isKiosk],
  );
  const speaker = useSpeakerLink({ talk, steps, index, stage, run, goTo });
  useLayoutEffect(() => {
    speakerCall.current = speaker.open;
  });
  useKeys(run, singles);
  useSwipes(root, run);
  useAwake();
  useRestart(root, isKiosk, () => {
    setStage(newStage(Date.now(), true));
    goTo(0);
  });
  useAutoAdvance(stage, talk, { steps, index }, goTo);
  useEffect(() => root.current?.focus({ preventScroll: true }), [root]);
  return {
    talk,
    steps,
    index,
    step: steps[index] ?? TITLE,
    stage,
    run,
    goTo,
    choose: (of) => present({ of }),
    isIdle: useIdle(root),
    singles,
    setSingles: (on) => {
      setSingles(on);
      writeSingles(on);
    },
    speaker,
  };
}
