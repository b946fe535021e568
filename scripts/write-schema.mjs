// npm run schema: writes public/trip.schema.json from the schema of the app, so that editors complete trip files.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { isMain } from './is-main.mjs';

const FILE = fileURLToPath(new URL('../public/trip.schema.json', import.meta.url));

/** The text of the schema file. */
export function schemaText(schema) {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-07',
    errorMode: 'throw',
    ignoreActions: ['check'],
  });
  const head = {
    $schema,
    title: 'Trip file, version 1',
    description: 'A journey with its stops, legs, people, events and sources. Order is meant in every list.',
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

async function main() {
  const { module } = await runnerImport(fileURLToPath(new URL('../src/trip/schema.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  await writeFile(FILE, schemaText(module.TripSchema));
  console.log(`Wrote ${FILE}`);
}

if (isMain(import.meta.url)) await main();
