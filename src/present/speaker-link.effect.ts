import { useCallback, useState } from 'react';
import type { Talk } from '../trip/talk.ts';
import type { Command } from './keys.ts';
import type { StageState } from './stage-state.ts';
import type { Step } from './steps.ts';

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

export function useSpeakerLink(_given: Given): SpeakerLink {
  const [isBlocked, setBlocked] = useState(false);
  const open = useCallback(() => setBlocked(true), []);
  return { open, isBlocked, address: '#speaker=1' };
}
