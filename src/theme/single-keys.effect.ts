import { readStored, writeStored } from './storage.effect.ts';

const SINGLES = 'single-keys';

/** Whether keys of one character act here and on the stage: yes, unless switched off (WCAG 2.2, 2.1.4). */
export const readSingles = (): boolean => readStored(SINGLES) !== 'off';

export const writeSingles = (on: boolean): void => writeStored(SINGLES, on ? 'on' : 'off');
