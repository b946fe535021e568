import type { Trip } from '../trip/types.ts';
import { type Draft, each } from './draft.ts';
import { guesser } from './nearest.ts';
import { LISTS } from './nouns.ts';
import type { Report } from './problem.ts';
import { NAMES } from './problem-references.ts';
import { idsOf, type Reference, referencesOf } from './references.ts';

/** Reports entries that nothing names. A place is used by a meeting or a night, a stop by a leg or a meeting. */
export function checkUnused(draft: Draft<Trip>, report: Report): void {
  const ids = idsOf(draft);
  const guesses = new Map(LISTS.map((list) => [list, guesser(ids[list])]));
  // A misspelt id uses what was probably meant: one mistake is one problem.
  const meant = ({ list, id }: Reference) => (ids[list].has(id) ? id : (guesses.get(list)?.(id) ?? id));
  const used = new Set(
    referencesOf(draft)
      .filter(isUse)
      .map((reference) => `${reference.list}/${meant(reference)}`),
  );
  for (const list of ['stops', 'places', 'delegations', 'people', 'sources'] as const) {
    each<{ id?: string | undefined }>(draft[list], [list], ({ id }, path) => {
      if (id !== undefined && !used.has(`${list}/${id}`)) report([...path, 'id'], NAMES.unused(list, id));
    });
  }
}

/** That a place lies at a stop does not bring anyone there. */
const isUse = ({ role }: Reference): boolean => role !== 'place-stop';
