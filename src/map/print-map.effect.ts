import { loadWorld } from './basemap.effect.ts';
import type { World } from './still-land.ts';

/** Printing waits for nothing: what is on the paper is what was there when it was asked for. */
let world: World | null = null;

/** Fetches the land, so that a hand-out made at once has it. */
export async function prepareLand(): Promise<void> {
  world = await loadWorld();
}

/** The land, if it has come. */
export const preparedWorld = (): World | null => world;
