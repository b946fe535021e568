import type { Zone } from './time.ts';
import type { When } from './types.ts';

/**
 * A reckoning with a time that is done once for each time and zones: walk, rows, pins and strip ask for the same ones over
 * and over, thousands in a long trip. What it gives is shared, so nobody may change it. A throw is not kept.
 */
export function once<Zones extends Zone[], T>(
  reckon: (when: When, ...zones: Zones) => T,
): (when: When, ...zones: Zones) => T {
  const known = new WeakMap<When, Map<string, T>>();
  return (when, ...zones) => {
    const found = known.get(when) ?? new Map<string, T>();
    known.set(when, found);
    const key = zones.join(' ');
    const result = found.get(key) ?? reckon(when, ...zones);
    found.set(key, result);
    return result;
  };
}
