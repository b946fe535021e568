const UNITS = {
  fcp: 'FCP, ms',
  lcp: 'LCP, ms',
  tbt: 'blocking, ms',
  cls: 'layout shift',
  heap: 'JS heap, MB',
  kilobytes: 'transferred, KiB',
  over: 'frames over 50 ms',
  longest: 'longest frame, ms',
};

/** The app's numbers beside the static page's, with the ratio of the two. */
export function printTable(title, ours, theirs) {
  console.log(`\n${title}\n${''.padEnd(20)}${cell('app')}${cell('static')}${cell('ratio')}`);
  for (const [key, value] of Object.entries(ours)) {
    const ratio = theirs[key] > 0 ? (value / theirs[key]).toFixed(2) : '–';
    console.log(`${(UNITS[key] ?? key).padEnd(20)}${cell(number(value))}${cell(number(theirs[key]))}${cell(ratio)}`);
  }
}

/** Some numbers of the app alone, on one line. */
export function printRow(title, values) {
  const text =
    typeof values === 'string'
      ? values
      : Object.entries(values)
          .map(([key, value]) => `${UNITS[key] ?? key} ${number(value)}`)
          .join(' · ');
  console.log(`\n${title}\n  ${text}`);
}

function number(value) {
  if (typeof value !== 'number') return String(value);
  return value < 10 && !Number.isInteger(value) ? value.toFixed(3) : String(Math.round(value));
}

function cell(text) {
  return String(text).padStart(12);
}
