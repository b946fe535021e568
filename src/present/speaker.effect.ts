import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNewest } from '../parts/newest.effect.ts';
import { useFixed, useSend } from '../state/hooks.tsx';
import { readSingles } from '../theme/single-keys.effect.ts';
import { readStored, writeStored } from '../theme/storage.effect.ts';
import { notesKey, type OwnNotes, readNotes, writeNotes } from '../trip/own-notes.ts';
import { ZONE_CHOICES } from '../trip/zones.ts';
import { type Command, commandOf } from './keys.ts';
import { ASKABLE, type Message, type StageMessage } from './messages.ts';
import { pressOf } from './stage-world.effect.ts';
import { indexOfStep, type Step, stepsOf } from './steps.ts';
import { openWire, type Wire } from './wire.effect.ts';

const HELLO_MS = 2000;
const LOST_MS = 6000;

/** What else the stage is asked for leaves the step that is looked ahead at where it is. */
const MOVES: readonly Command[] = ['next', 'previous', 'first', 'last'];

export interface SpeakerHandle {
  /** How the stage stands; null while none has been found. */
  stage: StageMessage | null;
  /** It has been heard of lately. */
  isFollowing: boolean;
  steps: Step[];
  /** The step on the screen. */
  index: number;
  /** The step shown here: another one while looking ahead. */
  seen: number;
  lookAt: (index: number | null) => void;
  ask: (command: Command) => void;
  show: (index: number) => void;
  /** Milliseconds since 1970, renewed each second. */
  now: number;
}

/** The speaker's side of a talk: follows the stage, asks it, and looks ahead without moving it. */
export function useSpeaker(): SpeakerHandle {
  const itinerary = useFixed((state) => state.itinerary);
  const send = useSend();
  const [stage, setStage] = useState<StageMessage | null>(null);
  const [peek, setPeek] = useState<number | null>(null);
  const now = useNow();
  const heardAt = useRef(0);
  const seq = useRef(Date.now());
  const wire = useWire(itinerary.trip.id, (message) => {
    if (message.type === 'bye') heardAt.current = 0;
    if (message.type !== 'state') return;
    heardAt.current = Date.now();
    setStage((known) => (known !== null && known.seq >= message.seq ? known : message));
    const zone = ZONE_CHOICES.find((each) => each === message.zone);
    if (zone !== undefined) send({ type: 'set-zone', zone });
  });
  const [of, shown] = [stage?.of ?? '1', stage?.shown ?? null];
  const steps = useMemo(() => stepsOf(itinerary, of, shown === null ? null : new Set(shown)), [itinerary, of, shown]);
  const index = stage === null ? 0 : indexOfStep(steps, stage.step, itinerary);
  const ask = useCallback(
    (command: Command) => {
      if (MOVES.includes(command)) setPeek(null);
      wire.current?.send({ v: 1, type: 'do', seq: ++seq.current, command });
    },
    [wire],
  );
  const show = useCallback(
    (to: number) => {
      setPeek(null);
      const step = steps[to]?.id;
      if (step !== undefined) wire.current?.send({ v: 1, type: 'go', seq: ++seq.current, step });
    },
    [wire, steps],
  );
  useSpeakerKeys(ask);
  const isFollowing = stage !== null && now - heardAt.current < LOST_MS;
  return { stage, isFollowing, steps, index, seen: peek ?? index, lookAt: setPeek, ask, show, now };
}

/** A wire that says hello until it is closed, so that a stage that was loaded again is found again. */
function useWire(trip: string, heard: (message: Message) => void) {
  const wire = useRef<Wire | null>(null);
  const newest = useNewest(heard);
  useEffect(() => {
    const opened = openWire(
      trip,
      () => window.opener,
      (message) => newest.current(message),
    );
    const hello = () => opened.send({ v: 1, type: 'hello' });
    wire.current = opened;
    hello();
    const timer = setInterval(hello, HELLO_MS);
    return () => {
      clearInterval(timer);
      opened.end();
    };
  }, [trip, newest]);
  return wire;
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The keys of the stage act here as well, as far as they can be asked for. */
function useSpeakerKeys(ask: (command: Command) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(pressOf(event), readSingles());
      const asked = command === 'enter' ? 'next' : command;
      if (command === 'play') event.preventDefault();
      if (asked === null || !ASKABLE.includes(asked)) return;
      event.preventDefault();
      event.stopPropagation();
      ask(asked);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [ask]);
}

/** A text that this browser keeps, such as the planned minutes or the notes. */
export function useKept(key: string, first: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => readStored(key) ?? first);
  const keep = useCallback(
    (next: string) => {
      setValue(next);
      writeStored(key, next);
    },
    [key],
  );
  return [value, keep];
}

export interface NotesHandle {
  notes: OwnNotes;
  write: (step: string, text: string) => void;
  save: () => void;
  /** False where the file holds no notes of this trip. */
  load: (file: File) => Promise<boolean>;
  /** How many files were read: what is being written begins anew with each. */
  loads: number;
  /** False where the browser refuses to keep them. */
  isKept: boolean;
}

/** The speaker's own notes, kept in this browser. */
export function useOwnNotes(trip: string): NotesHandle {
  const [text, keep] = useKept(notesKey(trip), '');
  const [loads, setLoads] = useState(0);
  const notes = useMemo(() => readNotes(text, trip) ?? {}, [text, trip]);
  return {
    notes,
    write: (step, said) => keep(writeNotes(trip, { ...notes, [step]: said })),
    save: () => download(`${trip}-notes.json`, writeNotes(trip, notes)),
    load: async (file) => {
      const read = readNotes(await file.text().catch(() => ''), trip); // gone or locked meanwhile: no notes, either
      if (read === null) return false;
      keep(writeNotes(trip, { ...notes, ...read }));
      setLoads((count) => count + 1);
      return true;
    },
    loads,
    isKept: text === '' || readStored(notesKey(trip)) === text,
  };
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers fetch it only after a while
}
