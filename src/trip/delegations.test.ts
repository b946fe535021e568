import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { byDelegation, type Group, travellerTookPart } from './delegations.ts';
import { found, itineraryOf } from './itinerary.ts';
import type { Trip } from './types.ts';

const itinerary = itineraryOf(JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip);
const meeting = (id: string) => found(itinerary.events, id).event;
const told = (groups: Group[]) =>
  groups.map(({ delegation, participants }) => [delegation.name, participants.map(({ person }) => person.name)]);

test('those who took part stand by delegation, in the order of the file', () => {
  expect(told(byDelegation(itinerary, meeting('takaichi-summit')))).toEqual([
    ['United States', ['Donald Trump']],
    ['Japan', ['Sanae Takaichi', 'Toshimitsu Motegi', 'Ryosei Akazawa']],
  ]);
});

test('the part someone played is told apart from the office', () => {
  const [, japan] = byDelegation(itinerary, meeting('takaichi-summit'));
  expect(japan?.participants.map(({ person, part }) => [person.role, part])).toEqual([
    ['Prime Minister of Japan', 'host'],
    ['Foreign Minister of Japan', null],
    ['Minister of Economy, Trade and Industry of Japan', null],
  ]);
});

test('nobody is lost or named twice', () => {
  for (const { event } of itinerary.events.values()) {
    const named = byDelegation(itinerary, event).flatMap(({ participants }) => participants);
    expect(named).toHaveLength(event.participants.length);
  }
});

test.each([
  ['takaichi-summit', true],
  ['motegi-rubio', false],
  ['technology-deal', false],
  ['korea-trade-briefing', false],
])('whether the traveller was at %s: %s', (id, present) => {
  expect(travellerTookPart(itinerary, meeting(id))).toBe(present);
});
