import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNewest } from '../parts/newest.effect.ts';
import { useFixed, useTrip } from '../state/hooks.tsx';
import type { Talk } from '../trip/talk.ts';
import type { Command } from './keys.ts';
import type { Message, StageMessage } from './messages.ts';
import type { StageState } from './stage-state.ts';
import type { Step } from './steps.ts';
import { openWire, type Wire } from './wire.effect.ts';

/** What the stage knows of the speaker's window. */
export interface SpeakerLink {
  open: () => void;
  /** The browser did not open it. */
  isBlocked: boolean;
  /** Its address, for a link in place of what was blocked. */
  address: string;
}

interface Given {
  talk: Talk;
  steps: Step[];
  index: number;
  stage: StageState;
  run: (command: Command) => void;
  goTo: (index: number) => void;
}

/** The name of the window: opening it again brings the same one to the front. */
const NAME = 'trip-speaker';

/** Tells the speaker's window how the stage stands, and does what it asks. The stage owns the state. */
export function useSpeakerLink(given: Given): SpeakerLink {
  const trip = useFixed((state) => state.itinerary.trip.id);
  const zone = useTrip((state) => state.view.zone);
  const shown = useTrip((state) => state.shown);
  const [isBlocked, setBlocked] = useState(false);
  const popup = useRef<Window | null>(null);
  const wire = useRef<Wire | null>(null);
  const seq = useRef(Date.now()); // goes on after the stage was loaded again
  const { talk, steps, index, stage } = given;
  const tell = () => wire.current?.send(stateMessage(given, zone, shown, ++seq.current));
  const newest = useNewest({ given, tell });
  useEffect(() => {
    const seen = new Set<number>(); // what has come by two ways comes twice
    const heard = (message: Message) => {
      const { given: now, tell: say } = newest.current;
      if (message.type === 'hello') say();
      if (message.type !== 'go' && message.type !== 'do') return;
      if (seen.has(message.seq)) return;
      seen.add(message.seq);
      // At once, for the next message builds on what comes of this one.
      flushSync(() => {
        if (message.type === 'do') now.run(message.command);
        else now.goTo(now.steps.findIndex(({ id }) => id === message.step));
      });
    };
    const opened = openWire(trip, () => popup.current, heard);
    wire.current = opened;
    newest.current.tell();
    const leave = () => opened.send({ v: 1, type: 'bye' });
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      opened.end();
      wire.current = null;
    };
  }, [trip, newest]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever of it changes is told
  useEffect(() => newest.current.tell(), [talk, steps, index, stage, zone, shown]);
  const open = useCallback(() => {
    popup.current = openWindow(speakerAddress());
    popup.current?.focus();
    setBlocked(popup.current === null);
  }, []);
  return { open, isBlocked, address: speakerAddress() };
}

/** Null where the browser does not open it; Firefox throws in a frame that may not. */
function openWindow(address: string): Window | null {
  try {
    return window.open(address, NAME, 'popup,width=1280,height=800');
  } catch (error) {
    console.info('The browser does not allow this:', error);
    return null;
  }
}

/** The same document: it may be one file that stands alone. */
const speakerAddress = (): string => `${location.href.replace(/#.*$/, '')}#speaker=1`;

function stateMessage(
  { talk, steps, index, stage }: Given,
  zone: string,
  shown: Set<string> | null,
  seq: number,
): StageMessage {
  return {
    v: 1,
    type: 'state',
    seq,
    of: talk.of,
    shown: shown === null ? null : [...shown],
    step: steps[index]?.id ?? 'title',
    cover: stage.cover,
    auto: stage.auto,
    timer: stage.timer,
    zone,
  };
}
