import { startTransition, useEffect, useState } from 'react';
import { loadWorld } from './basemap.effect.ts';
import type { World } from './still-land.ts';

/** Without land the map is still of use: the route, its pins and names. */
const SEA: World = { land: '', borders: '', names: [], cells: {} };

/** The basemap's world file, null until it is there or has failed. */
export function useWorld(): World | null {
  const [world, setWorld] = useState<World | null>(null);
  useEffect(() => {
    let wanted = true;
    loadWorld().then(
      (loaded) => wanted && startTransition(() => setWorld(loaded)),
      (error: unknown) => {
        console.warn('The land of the map could not be loaded', error);
        if (wanted) setWorld(SEA);
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return world;
}
