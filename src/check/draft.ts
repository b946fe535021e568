import type { Path } from './problem.ts';

/**
 * What is left of a value when all that is missing or of the wrong kind is taken out: the rules go on with the rest,
 * so that one mistake does not hide another.
 */
export type Draft<T> = T extends readonly (infer Entry)[]
  ? readonly (Draft<Entry> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;

/**
 * A copy of a JSON value in which the values at the given paths are undefined. Paths that lead nowhere are passed over.
 */
export function without(value: unknown, paths: readonly Path[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce(childOf, copy);
    const last = path.at(-1);
    if (isContainer(parent) && last !== undefined && Object.hasOwn(parent, last)) parent[last] = undefined;
  }
  return copy;
}

type Container = Record<string | number, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

function childOf(value: unknown, step: string | number): unknown {
  return isContainer(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** Visits the entries of a list that are there, each with its path and place. */
export function each<Entry>(
  list: readonly (Entry | undefined)[] | undefined,
  path: Path,
  visit: (entry: Entry, path: Path, index: number) => void,
): void {
  list?.forEach((entry, index) => {
    if (entry !== undefined) visit(entry, [...path, index], index);
  });
}
