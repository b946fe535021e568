import { useTrip } from '../state/hooks.tsx';
import { readBasemap } from './basemap.effect.ts';
import { chartOf } from './chart.ts';
import { StillPicture } from './StillPicture.tsx';
import { isRegion, type World, worldLand } from './still-land.ts';
import { regionLand } from './still-region.ts';

/** Not on the page of a meeting: there the map shows something else as soon as it is alive. */
export function ServerPicture() {
  const { itinerary, tones, view } = useTrip((state) => state);
  const world = readBasemap<World>('world.json');
  if (world === null || view.selection !== null) return null;
  const { opening } = chartOf(itinerary, tones);
  const land = isRegion(opening) ? regionLand(world, opening, readBasemap) : worldLand(world, opening);
  return <StillPicture names={world.names} land={land} />;
}
