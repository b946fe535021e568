import * as v from 'valibot';
import { TripSchema } from '../trip/schema.ts';
import type { Trip } from '../trip/types.ts';
import { type Draft, without } from './draft.ts';
import { nearest } from './nearest.ts';
import type { Path, Report, Words } from './problem.ts';
import { formatWords, SHAPE, wrongKind } from './problem-shape.ts';
import { knownKeys, schemaAt } from './schema-at.ts';

/** What the shape check leaves for the rules. */
export interface Shaped {
  /** All that is of the right kind. */
  draft: Draft<Trip>;
  /** The whole, if all of it is of the right kind. */
  trip: Trip | null;
}

/** Checks that every value is of its kind and every key known. Null where the file holds no trip at all. */
export function checkShape(value: unknown, report: Report): Shaped | null {
  if (!isGroup(value)) return noTrip(value, report);
  if (isNewer(value.version)) return newer(value.version, report);
  const result = v.safeParse(TripSchema, value);
  const wrong = new Map<string, Path>();
  for (const issue of result.issues ?? []) reportIssue(issue, wrong, report);
  // Valibot says that it is typed: everything is of its kind, though perhaps wrongly written.
  if (result.typed && wrong.size === 0) return { draft: result.output, trip: result.output };
  // All that valibot found to be of the wrong kind is taken out.
  return { draft: without(value, [...wrong.values()]) as Draft<Trip>, trip: null };
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function noTrip(value: unknown, report: Report): null {
  report([], SHAPE.noTrip(value));
  return null;
}

const isNewer = (version: unknown): version is number => typeof version === 'number' && version > 1;

/** Nothing more can be said of a file that follows rules to come. */
function newer(version: number, report: Report): null {
  report(['version'], SHAPE.newer(version));
  return null;
}

/** Valibot stops at the first unknown key of a group; here all of them are reported. */
function reportUnknownKeys(group: object, path: Path, report: Report): void {
  const known = knownKeys(path);
  for (const key of Object.keys(group)) {
    if (known.includes(key)) continue;
    report([...path, key], SHAPE.unknownKey(key, path, nearestFree(key, known, group)), 'key');
  }
}

/** The nearest key that is not there yet: a misspelt one is missing under its right name. */
function nearestFree(key: string, known: readonly string[], value: object): string | null {
  return nearest(
    key,
    known.filter((name) => !Object.hasOwn(value, name)),
  );
}

type Issue = v.InferIssue<typeof TripSchema>;

/** Reports what valibot found, and notes the paths of all that is of the wrong kind in `wrong`. */
function reportIssue(issue: Issue, wrong: Map<string, Path>, report: Report): void {
  const path = pathOf(issue);
  const last = issue.path?.at(-1);
  const parent = path.slice(0, -1);
  if (last?.type === 'object' && Array.isArray(last.input)) reportWrong(issue, parent, last.input, wrong, report);
  else if (last?.type === 'object' && issue.expected === 'never') reportUnknownKeys(last.input, parent, report);
  else if (issue.kind === 'validation') reportFormat(issue, path, report);
  else if (last?.type === 'object' && last.origin === 'key') report(parent, SHAPE.missingKey(path));
  else reportWrong(issue, path, issue.input, wrong, report);
}

/** Reports once, though a list in place of a group lacks every key of the group. */
function reportWrong(issue: Issue, path: Path, value: unknown, wrong: Map<string, Path>, report: Report): void {
  const id = JSON.stringify(path);
  if (!wrong.has(id)) report(path, wrongWords(issue, path, value));
  wrong.set(id, path);
}

function wrongWords(issue: Issue, path: Path, value: unknown): Words {
  const options = issue.type === 'picklist' && typeof value === 'string' ? listed(schemaAt(path)) : null;
  return options === null ? wrongKind(path, value) : SHAPE.unknownWord(path, String(value), options);
}

function listed(schema: object | null): string[] | null {
  return schema !== null && 'options' in schema && Array.isArray(schema.options) ? schema.options.map(String) : null;
}

function reportFormat(issue: Issue, path: Path, report: Report): void {
  const words = formatWords(issue.message, path, issue.input);
  if (words !== null) report(path, words);
}

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
