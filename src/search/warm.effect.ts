import type { Trip } from '../trip/types.ts';
import type { Find } from './find.ts';

/** Milliseconds between two questions, in which the page does what else it has to. */
const REST_MS = 30;

/**
 * Asks a few things before the reader does, one at a time, until there is a real question: what has been asked once is
 * compiled, and answers several times sooner.
 */
export function warmed(find: Find, { people, stops }: Trip): Find {
  const [one = '', other = ''] = [people.at(0)?.name, stops.at(0)?.name];
  const mistyped = one.slice(0, 2) + one.slice(3);
  const questions = [one, one.slice(0, 2), mistyped, `${one} ${other}`, `${other} ${mistyped}`, 'qzqzqz', '字'];
  const next = () => {
    const question = questions.shift();
    if (question === undefined) return;
    find(question);
    setTimeout(next, REST_MS);
  };
  setTimeout(next, REST_MS);
  return (query) => {
    if (query !== '') questions.length = 0;
    return find(query);
  };
}
