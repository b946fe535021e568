import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaText } from '../../scripts/write-schema.mjs';
import { TripSchema } from './schema.ts';

test('public/trip.schema.json is the one that `npm run schema` writes', () => {
  expect(readFileSync('public/trip.schema.json', 'utf8')).toBe(schemaText(TripSchema));
});

test('an editor is told what each key is and which words it may have', () => {
  const schema = JSON.parse(schemaText(TripSchema));
  const leg = schema.properties.legs.items;
  expect(leg.properties.mode).toEqual({
    description: 'How the traveller went.',
    enum: ['plane', 'helicopter', 'car', 'train', 'ship'],
    type: 'string',
  });
  expect(leg.required).toEqual(['id', 'from', 'to', 'mode', 'vehicle', 'depart', 'arrive', 'note', 'sources']);
  expect(leg.additionalProperties).toBe(false);
  expect(schema.properties.stops.items.properties.lat).toEqual({
    description: 'Degrees north, WGS 84.',
    maximum: 90,
    minimum: -90,
    type: 'number',
  });
});
