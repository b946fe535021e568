import { SCALES } from '../basemap/levels.mjs';
import { mercator } from '../basemap/mercator.mjs';

/** The names of the basemap's 50m cells that a map of these stops shows: those the stops lie in, with a margin. */
export function cellsAround(stops, margin = 0.35) {
  const { across } = SCALES.find(({ scale }) => scale === '50m');
  const project = mercator(across);
  const spots = stops.map(({ lng, lat }) => project([lng, lat]));
  const steps = [-margin, 0, margin];
  const names = spots.flatMap(([x, y]) => steps.flatMap((dx) => steps.map((dy) => name(x + dx, y + dy, across))));
  return new Set(names);
}

function name(x, y, across) {
  const column = ((Math.floor(x) % across) + across) % across;
  return `${column}-${Math.min(across - 1, Math.max(0, Math.floor(y)))}`;
}

/** Where most of a trip happens: at each of these stops at least three quarters as many events as at the average one. */
export function busyStops({ stops, events }) {
  const least = (events.length / stops.length) * 0.75;
  return stops.filter(({ id }) => events.filter(({ stop }) => stop === id).length >= least);
}
