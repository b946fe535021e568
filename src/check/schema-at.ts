import * as v from 'valibot';
import { type Format, TripSchema } from '../trip/schema.ts';
import type { Path } from './problem.ts';

/** What the checker asks of a schema; valibot's own types say it for each schema apart. */
interface SchemaPart extends v.GenericSchema {
  entries?: Record<string, SchemaPart>;
  item?: SchemaPart;
  wrapped?: SchemaPart;
  pipe?: readonly object[];
}

/** The schema of what stands at a path of a trip file, without its "optional" and "or null"; null for unknown paths. */
export function schemaAt(path: Path): SchemaPart | null {
  let part: SchemaPart | undefined = TripSchema;
  for (const step of path) part = typeof step === 'number' ? bare(part)?.item : ownEntry(bare(part), step);
  return bare(part) ?? null;
}

function bare(part: SchemaPart | undefined): SchemaPart | undefined {
  return part?.wrapped === undefined ? part : bare(part.wrapped);
}

function ownEntry(part: SchemaPart | undefined, key: string): SchemaPart | undefined {
  return part?.entries && Object.hasOwn(part.entries, key) ? part.entries[key] : undefined;
}

/** The keys that may stand in the group at a path. */
export const knownKeys = (path: Path): string[] => Object.keys(schemaAt(path)?.entries ?? {});

/** Whether null may stand for the key at a path. */
export function mayBeNull(path: Path): boolean {
  const key = path.at(-1);
  const parent = schemaAt(path.slice(0, -1));
  const own = typeof key === 'string' ? ownEntry(parent ?? undefined, key) : undefined;
  return own?.type === 'nullable';
}

/** Whether the key at a path may be left out. */
export function mayBeLeftOut(path: Path): boolean {
  const key = path.at(-1);
  const parent = schemaAt(path.slice(0, -1));
  return typeof key === 'string' && ownEntry(parent ?? undefined, key)?.type === 'optional';
}

/** What the schema says of the value at a path. */
export function meaningOf(path: Path): string | null {
  const schema = schemaAt(path);
  return schema === null ? null : (v.getDescription(schema) ?? null);
}

/** Whether a text for people stands at a path, rather than an id, a day or a time. */
export function isText(path: Path): boolean {
  const format: Format = 'text';
  return schemaAt(path)?.pipe?.some((part) => 'message' in part && part.message === format) ?? false;
}
