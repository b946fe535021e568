import { describe, expect, test } from 'vitest';
import { type Command, commandOf, type Press } from './keys.ts';

const press = (key: string, part: Partial<Press> = {}): Press => ({
  key,
  shift: false,
  modified: false,
  repeated: false,
  on: 'page',
  ...part,
});

test.each<[string, Command]>([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['n', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Backspace', 'previous'],
  ['P', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['7', 'digit 7'],
  ['Enter', 'enter'],
  ['g', 'stops'],
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  [',', 'white'],
  ['f', 'full-screen'],
  ['s', 'speaker'],
  ['o', 'overview'],
  ['a', 'auto'],
  ['t', 'timer'],
  ['r', 'reset'],
  ['?', 'help'],
  ['F1', 'help'],
  ['q', 'quit'],
  ['Escape', 'escape'],
  ['F5', 'play'],
])('the key "%s" means %s', (key, command) => {
  expect(commandOf(press(key), true)).toBe(command);
});

describe('a key is left alone', () => {
  test.each<[string, Press]>([
    ['with Control', press('b', { modified: true })],
    ['in a text field', press('b', { on: 'text' })],
    ['in a text field, an arrow', press('ArrowLeft', { on: 'text' })],
    ['on a button, Space', press(' ', { on: 'control' })],
    ['on a button, Enter', press('Enter', { on: 'control' })],
    ['held down', press('b', { repeated: true })],
    ['that is not the talk’s', press('x')],
    ['Tab', press('Tab')],
  ])('%s', (_how, given) => {
    expect(commandOf(given, true)).toBeNull();
  });

  test.each(['b', '.', '7', '?', 'q', 'n'])('"%s" where single keys are switched off', (key) => {
    expect(commandOf(press(key), false)).toBeNull();
  });
});

test('F5 is kept from reloading even in a text field', () => {
  expect(commandOf(press('F5', { on: 'text' }), true)).toBe('play');
});

test.each(['PageDown', 'ArrowRight', ' ', 'Escape', 'F5'])('"%s" acts where single keys are switched off', (key) => {
  expect(commandOf(press(key), false)).not.toBeNull();
});

test('Shift and Space go back', () => {
  expect(commandOf(press(' ', { shift: true }), true)).toBe('previous');
});

test('an arrow held down goes on', () => {
  expect(commandOf(press('ArrowRight', { repeated: true }), true)).toBe('next');
});
