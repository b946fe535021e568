import { type ListName, many, one, withArticle } from './nouns.ts';
import { look, quoted, stops, type Words } from './problem.ts';

/** The keys that name an entry of another list. */
export type Role =
  | 'traveller'
  | 'overnight'
  | 'from'
  | 'to'
  | 'place-stop'
  | 'delegation'
  | 'event-stop'
  | 'event-place'
  | 'event-leg'
  | 'participant'
  | 'speaker'
  | 'source'
  | 'correction';

const TITLES: Readonly<Record<Exclude<Role, 'source'>, string>> = {
  traveller: 'The traveller isn’t in the list of people',
  overnight: 'The nights are spent at a place that doesn’t exist',
  from: 'A leg starts at a stop that doesn’t exist',
  to: 'A leg ends at a stop that doesn’t exist',
  'place-stop': 'A place belongs to a stop that doesn’t exist',
  delegation: 'A person belongs to a delegation that doesn’t exist',
  'event-stop': 'An event is at a stop that doesn’t exist',
  'event-place': 'An event is at a place that doesn’t exist',
  'event-leg': 'An event is on a leg that doesn’t exist',
  participant: 'A participant isn’t in the list of people',
  speaker: 'A speaker isn’t in the list of people',
  correction: 'A correction is about an event that doesn’t exist',
};

/** The headline of a reference that leads nowhere; `subject` is "A flight", or who names a source, such as "A quote". */
export function brokenTitle(role: Role, subject: string | undefined): string {
  if (role === 'source') return `${subject ?? 'An entry'} names a source that doesn’t exist`;
  const title = TITLES[role];
  return subject === undefined ? title : title.replace(/^A leg/, subject);
}

/** Words for an id that no entry of its list has. */
export function brokenWords(title: string, id: string, list: ListName, size: number, meant: string | null): Words {
  const add = list === 'people' ? 'add the person' : `add ${withArticle(one(list))} with this id`;
  const what = `${quoted(id)} ${noneOf(list, size)}.`;
  return meant === null
    ? stops(title, what, `Write the id of ${withArticle(one(list))} of this file, or ${add}.`)
    : stops(title, `${what} The nearest name is ${quoted(meant)}.`, `Write ${quoted(meant)}, or ${add}.`);
}

function noneOf(list: ListName, size: number): string {
  if (size === 0) return `can’t be found: this file has no ${many(list)}`;
  return size === 1 ? `isn’t this file’s only ${one(list)}` : `isn’t one of this file’s ${size} ${many(list)}`;
}

/** Words about ids and names, and about entries that nothing names. */
export const NAMES = {
  idTwice: (list: ListName, id: string) =>
    stops(
      'An id is used twice',
      `${quoted(id)} is already the id of another ${one(list)}.`,
      'Give each its own id, and mend what names it.',
    ),
  nameTwice: (name: string) =>
    look('Two people have the same name', `${quoted(name)} stands twice.`, 'Take one out, or tell them apart by name.'),
  unused: (list: ListName, id: string) =>
    look(
      `A ${one(list)} is named by nothing`,
      list === 'stops' ? `No leg and no event is at ${quoted(id)}.` : `Nothing in the file names ${quoted(id)}.`,
      list === 'stops' ? 'Add a leg or an event, or take the stop out.' : `Name it where it belongs, or take it out.`,
    ),
  foreignPlace: (place: string, owner: string, stop: string) =>
    stops(
      'An event is at a place of another stop',
      `${quoted(place)} belongs to ${quoted(owner)}, and the event is at ${quoted(stop)}.`,
      'Name a place of this stop, or the stop of this place.',
    ),
  foreignNight: (place: string, owner: string, stop: string) =>
    stops(
      'The nights are spent at a place of another stop',
      `${quoted(place)} belongs to ${quoted(owner)}, not to ${quoted(stop)}.`,
      'Name a place of this stop, or take “overnight” out.',
    ),
  participantTwice: (person: string) =>
    stops(
      'A participant stands twice',
      `${quoted(person)} is already listed at this event.`,
      'Take one of the two out.',
    ),
  nobody: () =>
    look('An event has no participants', 'Nobody is listed as taking part.', 'Add those whom a source names.'),
};
