import type { TripSchema } from '../src/trip/schema.ts';

/** The text of public/trip.schema.json. */
export function schemaText(schema: typeof TripSchema): string;
