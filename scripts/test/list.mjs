import { missingEngines, playwrightCounts, vitestCounts } from './counts.mjs';

/** Zones with and without summer time, ahead of UTC, behind it, and half an hour off: a wrong date shows in one of them. */
const UNIT_ZONES = ['UTC', 'Asia/Tokyo', 'America/St_Johns'];

/**
 * Every part: its name, what it runs (`node_modules/.bin` is on the path), and how its tests are counted. A part without
 * `counts` is one check, passed or failed. `needsBuild` has the app built first when it is not there.
 */
export const PARTS = [
  { name: 'types', run: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of pure files', group: 'types', run: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'types of tests', group: 'types', run: ['tsc', '-p', 'tsconfig.node.json'] },
  { name: 'lint', run: ['biome', 'ci', '--error-on-warnings', '--colors=off'] },
  ...UNIT_ZONES.map(unitTests),
  { name: 'build', run: ['node', 'scripts/build.mjs'] },
  { name: 'size', run: ['node', 'scripts/size.mjs'], needsBuild: true },
  { name: 'html', run: ['node', 'scripts/check-html.mjs'], needsBuild: true },
  {
    name: 'e2e',
    run: ['playwright', 'test', '--config', 'e2e/playwright.config.ts'],
    needsBuild: true,
    counts: () => playwrightCounts('test-results/e2e.json'),
    extra: missingEngines,
  },
];

/** What can be asked for by name. */
export const NAMES = [...new Set(PARTS.map(({ name, group }) => group ?? name))];

function unitTests(zone) {
  const report = `test-results/unit-${zone.replace('/', '-')}.json`;
  return {
    name: `unit in ${zone}`,
    group: 'unit',
    run: ['vitest', 'run', '--dir', 'src', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env: { TZ: zone },
    report,
    counts: () => vitestCounts(report),
  };
}
