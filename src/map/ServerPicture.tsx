import { useTrip } from '../state/hooks.tsx';
import { readBasemap } from './basemap.effect.ts';
import { type Carried, carriedLand } from './carried-land.ts';
import { chartOf } from './chart.ts';
import type { Opening } from './opening.ts';
import type { Framing } from './region.ts';
import { StillPicture } from './StillPicture.tsx';
import { isRegion, type World, worldLand } from './still-land.ts';
import { regionLand } from './still-region.ts';

/** Not on the page of a meeting: there the map shows something else as soon as it is alive. */
export function ServerPicture({ framing, carried }: { framing: Framing; carried: Carried | undefined }) {
  const { itinerary, tones, view } = useTrip((state) => state);
  const world = readBasemap<World>('world.json');
  if (world === null || view.selection !== null) return null;
  const chart = chartOf(itinerary, tones, framing);
  return <StillPicture chart={chart} names={world.names} land={landFor(world, chart.opening, carried)} />;
}

function landFor(world: World, opening: Opening, carried: Carried | undefined) {
  const own = carried && carriedLand(world, opening, carried);
  if (own) return own;
  return isRegion(opening) ? regionLand(world, opening, readBasemap) : worldLand(world, opening);
}
