/** The middle of some numbers. */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs a measurement some times and takes the median of each of its numbers. */
export async function medians(times, measure) {
  const [of] = await mediansOf(times, [measure]);
  return of;
}

/** The same of several measurements, taken in turns: what else the machine does meanwhile meets all alike. */
export async function mediansOf(times, measures) {
  const runs = measures.map(() => []);
  for (let run = 0; run < times; run += 1) {
    for (const [index, measure] of measures.entries()) runs[index].push(await measure());
  }
  return runs.map((results) => middle(results));
}

function middle(results) {
  return Object.fromEntries(Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]));
}
