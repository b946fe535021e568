import type { Trip } from '../src/trip/types.ts';

/** A sound, invented trip of so many meetings; the same seed gives the same trip. */
export function generateTrip(options: { meetings: number; seed: number }): Trip;
