import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import type { Command } from './keys.ts';
import { act, autoNext, elapsed, newStage, type Outcome } from './stage-state.ts';
import { stepsOf } from './steps.ts';

// The build checks the file against the schema; its own type is wider.
const steps = stepsOf(itineraryOf(data as unknown as Trip), '1', null);

/** What comes of commands one after another, half a second apart. */
function stageAfter(commands: Command[], index = 5): Outcome {
  const begin: Outcome = { stage: newStage(0, false), index };
  return commands.reduce((at, command, n) => act(at.stage, { steps, index: at.index }, command, n * 500), begin);
}

describe('steps', () => {
  test.each<[Command[], number]>([
    [['next'], 6],
    [['previous'], 4],
    [['first'], 0],
    [['first', 'previous'], 0],
    [['last'], 53],
    [['last', 'next'], 53],
    [['enter'], 6],
    [['play', 'escape', 'play', 'escape'], 5],
  ])('%j leads to step %i', (commands, index) => {
    expect(stageAfter(commands).index).toBe(index);
  });

  test('digits and Enter lead to the meeting of that number', () => {
    expect(steps[stageAfter(['digit 1', 'digit 8', 'enter']).index]?.id).toBe('event-takaichi-summit');
  });

  test('a number that no meeting has leads nowhere', () => {
    const { stage, index } = stageAfter(['digit 9', 'digit 9', 'enter']);
    expect([index, stage.digits]).toEqual([5, '']);
  });
});

describe('a black screen', () => {
  test.each<Command>(['next', 'previous', 'black', 'white', 'escape'])('is woken by %s, and only that', (command) => {
    const { stage, index } = stageAfter(['black', command]);
    expect([stage.cover, index]).toEqual([null, 5]);
  });

  test('stays while a clicker’s play button asks for full screen', () => {
    expect(stageAfter(['black', 'play']).stage.cover).toBe('black');
  });
});

describe('Escape', () => {
  test('closes what lies on top, one by one', () => {
    const { stage } = stageAfter(['overview', 'black', 'help', 'escape']);
    expect(stage).toMatchObject({ panel: null, cover: 'black', overview: true });
    expect(act(stage, { steps, index: 5 }, 'escape', 0).stage).toMatchObject({ cover: null, overview: true });
  });
});

describe('the timer', () => {
  test('stands and runs', () => {
    const { stage } = stageAfter(['next', 'next', 'timer']);
    expect(elapsed(stage.timer, 99_000)).toBe(1000);
    expect(elapsed(act(stage, { steps, index: 0 }, 'timer', 99_000).stage.timer, 99_500)).toBe(1500);
  });

  test('is reset by two presses, not by one', () => {
    expect(elapsed(stageAfter(['next', 'reset']).stage.timer, 1000)).toBe(1000);
    expect(elapsed(stageAfter(['next', 'reset', 'reset']).stage.timer, 1000)).toBe(0);
  });
});

test('by itself a talk stops at its end, a kiosk begins again', () => {
  expect(autoNext({ steps, index: 53 }, false)).toBe(53);
  expect(autoNext({ steps, index: 53 }, true)).toBe(0);
  expect(autoNext({ steps, index: 0 }, true)).toBe(1);
});
