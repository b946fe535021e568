import type { Itinerary, Visit } from '../trip/itinerary.ts';
import { greatCircle } from '../trip/route.ts';
import type { Point } from '../trip/types.ts';
import { COLOURS } from './share-image.ts';
import type { Spot } from './share-label.ts';

/** Where a point of the earth is in the picture. */
export type At = (point: Point) => Spot;

/** A leg as it is drawn, from visit to visit. */
export interface LegLine {
  from: Visit;
  to: Visit;
  spots: Spot[];
}

/** Every leg of a trip, as a great circle. */
export function legLines({ legs }: Itinerary, at: At): LegLine[] {
  return [...legs.values()].map(({ from, to }) => {
    const line = greatCircle({ lat: from.stop.lat, lng: from.lng }, { lat: to.stop.lat, lng: to.lng });
    return { from, to, spots: line.map((point) => at(point)) };
  });
}

/** A leg's line on its casing, in full ink or lighter. */
export function legPath({ spots }: LegLine, own: boolean): string {
  const path = `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
  const casing = `<path d="${path}" fill="none" stroke="${COLOURS.land}" stroke-width="7"/>`;
  return `${casing}<path d="${path}" fill="none" stroke="${COLOURS.ink}" stroke-width="3" stroke-opacity="${own ? 1 : 0.4}"/>`;
}
