import type { Command } from './keys.ts';
import { meetingsOf, type Step } from './steps.ts';

/** What the stage is doing besides standing at a step. The step itself is in the reader's state, and so in the link. */
export interface StageState {
  /** The screen is black or white. */
  cover: 'black' | 'white' | null;
  panel: 'help' | 'stops' | null;
  /** The whole route fills the screen. */
  overview: boolean;
  /** Digits typed so far. */
  digits: string;
  /** Goes on by itself. */
  auto: boolean;
  timer: Timer;
  /** When the reset key was last pressed; the second press within two seconds counts. */
  askedReset: number | null;
}

/** Milliseconds gone `before` it last started, at the instant `since`; null while it stands. */
export interface Timer {
  before: number;
  since: number | null;
}

/** The stage as the talk begins, its timer running from `now` unless one is given; a kiosk goes on by itself. */
export const newStage = (now: number, auto: boolean, timer: Timer | null = null): StageState => ({
  cover: null,
  panel: null,
  overview: false,
  digits: '',
  auto,
  timer: timer ?? { before: 0, since: now },
  askedReset: null,
});

/** Milliseconds on a timer. */
export const elapsed = ({ before, since }: Timer, now: number): number => before + (since === null ? 0 : now - since);

/** Where a talk is: among these steps, at this one. */
export interface Place {
  steps: Step[];
  index: number;
}

/** What comes of a command: the stage, and the index of the step. */
export interface Outcome {
  stage: StageState;
  index: number;
}

const RESET_MS = 2000;

/**
 * Carries out a command, as far as it is about the stage: full screen, the speaker's window and leaving are not. A covered
 * screen only wakes at the first press of next or previous. Escape closes what lies on top and never ends the talk.
 */
export function act(stage: StageState, place: Place, command: Command, now: number): Outcome {
  const at = (index: number): Outcome => ({ stage: { ...stage, digits: '', overview: false, panel: null }, index });
  const change = (part: Partial<StageState>): Outcome => ({
    stage: { ...stage, digits: '', ...part },
    index: place.index,
  });
  const last = place.steps.length - 1;
  if (command.startsWith('digit ')) return change({ digits: `${stage.digits}${command.slice(6)}`.slice(-4) });
  switch (command) {
    case 'enter':
      return stage.digits === '' ? act(stage, place, 'next', now) : at(numbered(place, Number(stage.digits)));
    case 'next':
    case 'previous':
      if (stage.cover !== null) return change({ cover: null });
      return at(Math.max(0, Math.min(last, place.index + (command === 'next' ? 1 : -1))));
    case 'first':
      return at(0);
    case 'last':
      return at(last);
    case 'escape':
      return change(uncovered(stage));
    case 'stops':
    case 'help':
      return change({ panel: stage.panel === command ? null : command });
    case 'black':
    case 'white':
      return change({ cover: stage.cover === null ? command : null });
    case 'overview':
      return change({ overview: !stage.overview, panel: null });
    case 'auto':
      return change({ auto: !stage.auto });
    case 'timer':
      return change({ timer: turned(stage.timer, now) });
    case 'reset':
      return change(reset(stage, now));
    default:
      return change({});
  }
}

/** The step of the meeting with a number as shown; where there is none, the step at hand. */
function numbered({ steps, index }: Place, number: number): number {
  const step = meetingsOf(steps).find((each) => each.number === number);
  return step === undefined ? index : steps.indexOf(step);
}

function uncovered({ panel, cover }: StageState): Partial<StageState> {
  if (panel !== null) return { panel: null };
  return cover !== null ? { cover: null } : { overview: false };
}

/** A running timer stands, a standing one runs. */
const turned = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : { before: elapsed(timer, now), since: null };

function reset({ timer, askedReset }: StageState, now: number): Partial<StageState> {
  if (askedReset === null || now - askedReset > RESET_MS) return { askedReset: now };
  return { askedReset: null, timer: { before: 0, since: timer.since === null ? null : now } };
}

/** The next step of a talk that goes on by itself; a kiosk begins again after the end. */
export function autoNext({ steps, index }: Place, loops: boolean): number {
  if (index < steps.length - 1) return index + 1;
  return loops ? 0 : index;
}
