import { useFixed } from '../state/hooks.tsx';
import { chartOf } from './chart.ts';
import { StillPicture } from './StillPicture.tsx';
import { worldLand } from './still-land.ts';
import { useWorld } from './world.effect.ts';

/** The still map of a trip that no server has drawn, so never of an embed; with the world's land, all that is at hand. */
export function LatePicture() {
  const { itinerary, tones } = useFixed((state) => state);
  const world = useWorld();
  const chart = chartOf(itinerary, tones);
  const land = worldLand(world ?? { land: '', borders: '' }, chart.opening);
  return <StillPicture chart={chart} names={world?.names ?? []} land={land} />;
}
