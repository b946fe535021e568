import { EARTH } from './earth.mjs';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'U', 'V'];
const OFFICES = ['Head of delegation', 'Minister', 'Secretary', 'Adviser', 'Spokesperson', 'Observer'];

/** Delegations and their people, the traveller first. */
export function makePeople(meetings, random) {
  const delegations = LETTERS.map((letter, index) => ({
    id: `delegation-${letter.toLowerCase()}`,
    name: `Delegation ${letter}`,
    country: index % 7 === 6 ? null : EARTH[index].country,
  }));
  const traveller = { id: 'traveller', name: 'Traveller', role: 'Head of delegation', delegation: 'delegation-a' };
  const others = Array.from({ length: 40 + Math.ceil(meetings / 10) }, (_, index) => ({
    id: `person-${index + 1}`,
    name: `Person ${index + 1}`,
    role: random.pick(OFFICES),
    delegation: random.pick(delegations).id,
  }));
  return { delegations, people: [traveller, ...others] };
}

/** Sources with addresses of a domain that is kept for examples (RFC 2606). */
export function makeSources(meetings, day) {
  return Array.from({ length: 20 + Math.ceil(meetings * 0.6) }, (_, index) => ({
    id: `source-${index + 1}`,
    publisher: `Publisher ${(index % 40) + 1}`,
    title: index % 5 === 4 ? null : `Report ${index + 1}`,
    description: index % 5 === 4 ? `A report without a headline, number ${index + 1}` : null,
    url: `https://example.org/report/${index + 1}`,
    published: index % 9 === 8 ? null : day,
    note: null,
  }));
}

/** The entries of a list whose id is used: a sound file has no others. */
export function usedOnly(list, ids) {
  const used = new Set(ids);
  return list.filter(({ id }) => used.has(id));
}
