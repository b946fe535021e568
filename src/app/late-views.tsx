import { later } from '../parts/later.tsx';

/**
 * Views that are not needed to begin: their scripts come right after the first load, so that this stays light. In the
 * prerendered page they stand from the start.
 */
export const Strip = later(async () => (await import('../timeline/Strip.tsx')).Strip);
export const Detail = later(async () => (await import('../detail/Detail.tsx')).Detail);
export const MapKey = later(async () => (await import('../map/MapKey.tsx')).MapKey);
export const MoreSheet = later(async () => (await import('./MoreSheet.tsx')).MoreSheet);

/** Leaflet throws on import in Node and weighs as much as all the rest: it comes after hydration, as a chunk of its own. */
export const TripMap = later(async () => (await import('../map/TripMap.tsx')).TripMap);
