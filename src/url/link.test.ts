import { expect, test } from 'vitest';
import type { Selection } from '../state/state.ts';
import { linkTo, linkToRoom } from './link.ts';

const opening: Selection = { kind: 'event', id: 'opening' };
const flight: Selection = { kind: 'leg', id: 'there-back' };

test.each([
  ['on the index page', '', opening, 'meetings/opening/'],
  ['on the page of a meeting', '../../', opening, '../../meetings/opening/'],
  ['in the running app', 'https://example.org/trip/', opening, 'https://example.org/trip/meetings/opening/'],
  ['of a trip without pages', null, opening, '#event=opening'],
  ['to a leg', '../../', flight, '../../#leg=there-back'],
  ['to a leg of a trip without pages', null, flight, '#leg=there-back'],
])('a link %s', (_where, root, selection, address) => {
  expect(linkTo(root, selection)).toBe(address);
});

test.each([
  ['', 'timeline', './'],
  ['../../', 'timeline', '../../'],
  ['', 'people', 'people/'],
  ['../', 'sources', '../sources/'],
  ['../', 'numbers', '../numbers/'],
  [null, 'people', '#view=people'],
  [null, 'timeline', '#'],
] as const)('from %j, the room %s is at %s', (root, room, address) => {
  expect(linkToRoom(root, room)).toBe(address);
});
