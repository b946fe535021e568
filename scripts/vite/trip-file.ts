import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The trip to build: the file named by TRIP, else the one JSON file in src/data. */
export function tripFile(): string {
  const named = process.env.TRIP;
  if (named !== undefined && named !== '') return existing(named);
  const files = readdirSync('src/data').filter((name) => name.endsWith('.json'));
  const [only] = files;
  if (only === undefined || files.length > 1) {
    throw new Error(`src/data holds ${files.length} trip files (${files.join(', ')}): leave one, or name one in TRIP`);
  }
  return join('src/data', only);
}

function existing(file: string): string {
  if (!existsSync(file)) throw new Error(`TRIP names ${file}, which is not there`);
  return file;
}
