import { look, quoted, stops } from './problem.ts';

/** Words about sources: who names them, and their addresses. */
export const SOURCES = {
  none: (subject: string) =>
    stops(`${subject} has no source`, 'The list of sources is empty.', 'Add the id of a source that carries it.'),
  noneForLeg: look('A leg has no source', 'The list of sources is empty.', 'Add the id of a source that reports it.'),
  twice: (subject: string, id: string) =>
    stops(`${subject} names a source twice`, `${quoted(id)} stands a second time.`, 'Take one of the two out.'),
  fewClaims: (count: number) =>
    stops(
      'A disagreement has fewer than two sides',
      count === 1 ? 'It has one claim only.' : 'It has no claims.',
      'Add the other claim with its source, or take the disagreement out.',
    ),
  dangerous: (scheme: string) =>
    stops(
      'An address could do harm',
      `Addresses that begin with “${scheme}:” can run code or open private files.`,
      'Write an address that begins with “https://”, or null.',
    ),
  unlinked: (owner: string) =>
    look(
      `${owner} has an address that can’t be opened`,
      'Addresses begin with https:// or http:// and have no spaces. It will be shown without a link.',
      'Write “https://” and the whole address.',
    ),
  addressTwice: (address: string, other: string) =>
    look(
      'Two sources have the same address',
      `${quoted(address)} is also the address of ${quoted(other)}.`,
      'Keep one of them.',
    ),
  nameless: look(
    'A source has neither title nor description',
    'Only its publisher can be shown.',
    'Add the headline, or say in your own words what the page is.',
  ),
  publishedLate: (published: string, updated: string) =>
    look(
      'A source is newer than the file',
      `It was published on ${published}, and the facts are as of ${updated}.`,
      'Mend the day, or bring “updated” up to date.',
    ),
};
