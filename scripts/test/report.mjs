/** The counts of all parts together. */
export function sum(results) {
  const total = (key) => results.reduce((so, result) => so + result[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped'), minutes: total('minutes') };
}

/** One line a part, then one for all of it. */
export function table(results) {
  const rows = [...results, { name: 'together', ...sum(results) }];
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = ({ name, passed, failed, skipped, minutes }) =>
    [name.padEnd(width), pad(passed), pad(failed), pad(skipped), pad(minutes.toFixed(1))].join('  ');
  const head = ['part'.padEnd(width), pad('passed'), pad('failed'), pad('skipped'), pad('minutes')].join('  ');
  return [head, ...rows.map(line)].join('\n');
}

/** The plain line a machine reads: "41 passed, 0 failed", and what was skipped when anything was. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function pad(value) {
  return String(value).padStart(7);
}
