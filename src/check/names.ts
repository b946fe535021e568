import type { Trip } from '../trip/types.ts';
import { type Draft, each } from './draft.ts';
import { LISTS, type ListName } from './nouns.ts';
import type { Path, Report } from './problem.ts';
import { NAMES } from './problem-references.ts';
import { idsOf } from './references.ts';

/** Checks that ids are unique, that nobody stands twice, and that places are named only where they belong. */
export function checkNames(draft: Draft<Trip>, report: Report): void {
  for (const list of LISTS) checkIds(draft, list, report);
  const twice = repeats((note) => each(draft.people, ['people'], ({ name }, path) => note(name, [...path, 'name'])));
  for (const [name, path] of twice) report(path, NAMES.nameTwice(name));
  checkOwners(draft, report);
  each(draft.events, ['events'], (event, path) => checkParticipants(event, [...path, 'participants'], report));
}

function checkIds(draft: Draft<Trip>, list: ListName, report: Report): void {
  const twice = repeats((note) => each<Named>(draft[list], [list], ({ id }, path) => note(id, [...path, 'id'])));
  for (const [id, path] of twice) report(path, NAMES.idTwice(list, id));
}

interface Named {
  id?: string | undefined;
}

type Noted = [value: string, path: Path];

/** All values that have been noted before, with the path where they come again. */
export function repeats(noteAll: (note: (value: string | null | undefined, path: Path) => void) => void): Noted[] {
  const seen = new Set<string>();
  const again: Noted[] = [];
  noteAll((value, path) => {
    if (typeof value !== 'string') return;
    if (seen.has(value)) again.push([value, path]);
    seen.add(value);
  });
  return again;
}

function checkOwners(draft: Draft<Trip>, report: Report): void {
  const owners = ownersOf(draft);
  each(draft.stops, ['stops'], ({ id, overnight }, path) => {
    const owner = overnight === undefined ? undefined : owners.get(overnight);
    if (id === undefined || overnight === undefined || owner === undefined || owner === id) return;
    report([...path, 'overnight'], NAMES.foreignNight(overnight, owner, id));
  });
  each(draft.events, ['events'], ({ stop, place }, path) => {
    const owner = typeof place === 'string' ? owners.get(place) : undefined;
    if (typeof place !== 'string' || stop === undefined || owner === undefined || owner === stop) return;
    report([...path, 'place'], NAMES.foreignPlace(place, owner, stop));
  });
}

/** The stop of each place, as far as there is such a stop. */
function ownersOf(draft: Draft<Trip>): Map<string, string> {
  const { stops } = idsOf(draft);
  const owners = new Map<string, string>();
  each(draft.places, ['places'], ({ id, stop }) => {
    if (id !== undefined && stop !== undefined && stops.has(stop)) owners.set(id, stop);
  });
  return owners;
}

function checkParticipants({ participants }: Draft<Trip['events'][number]>, path: Path, report: Report): void {
  if (participants?.length === 0) report(path, NAMES.nobody());
  const twice = repeats((note) => each(participants, path, ({ person }, at) => note(person, [...at, 'person'])));
  for (const [person, at] of twice) report(at, NAMES.participantTwice(person));
}
