import { expect, test } from 'vitest';
import { readMessage } from './messages.ts';

const state = {
  v: 1,
  type: 'state',
  seq: 3,
  of: '1',
  shown: null,
  step: 'title',
  cover: null,
  auto: false,
  timer: { before: 0, since: 12 },
  zone: 'there',
};

test.each([
  { v: 1, type: 'hello' },
  { v: 1, type: 'bye' },
  { v: 1, type: 'go', seq: 1, step: 'end' },
  { v: 1, type: 'do', seq: 1, command: 'next' },
  state,
  { ...state, shown: ['a'], cover: 'black', timer: { before: 9, since: null } },
])('%j is read as it was sent', (message) => {
  expect(readMessage(structuredClone(message))).toEqual(message);
});

test.each([
  [null],
  ['next'],
  [{ type: 'hello' }],
  [{ v: 2, type: 'hello' }],
  [{ v: 1, type: 'go', seq: 1, step: 3 }],
  [{ v: 1, type: 'do', seq: 1, command: 'quit' }],
  [{ v: 1, type: 'do', seq: 1, command: 'speaker' }],
  [{ ...state, seq: '3' }],
  [{ ...state, timer: { before: 0 } }],
])('%j is not ours', (data) => {
  expect(readMessage(data)).toBeNull();
});
