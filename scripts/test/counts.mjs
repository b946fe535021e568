import fs from 'node:fs';

/** Counts of a vitest JSON report: { passed, failed, skipped }. */
export function vitestCounts(file) {
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

/** Counts of a Playwright JSON report. A test that passed at its second try has passed. */
export function playwrightCounts(file) {
  const { stats } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** The engines this machine does not have, each named and counted as one skipped test. */
export function missingEngines() {
  const browsers = JSON.parse(fs.readFileSync('node_modules/.browser.json', 'utf8'));
  const missing = ['firefox', 'webkit'].filter((engine) => !browsers[engine]);
  for (const engine of missing) console.log(`» ${engine}: not on this machine, its tests are skipped`);
  return { passed: 0, failed: 0, skipped: missing.length };
}
