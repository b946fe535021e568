/** A seeded source of chance (mulberry32): the same seed gives the same trip on every machine. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  /** So many entries of a list, none twice, in the order drawn. */
  const some = (list, count) => {
    const drawn = new Set();
    while (drawn.size < Math.min(count, list.length)) drawn.add(pick(list));
    return [...drawn];
  };
  return { whole, pick, some, often: (share) => next() < share };
}
