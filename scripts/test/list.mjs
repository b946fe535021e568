import { missingEngines, playwrightCounts, vitestCounts } from './counts.mjs';

/** Zones with and without summer time, ahead of UTC, behind it, and half an hour off: a wrong date shows in one of them. */
const UNIT_ZONES = ['UTC', 'Asia/Tokyo', 'America/St_Johns'];

const E2E_REPORT = 'test-results/e2e.json';

/**
 * Every part: its name, what it runs (`node_modules/.bin` is on the path), and how its tests are counted. A part without
 * `counts` is one check, passed or failed; that of an earlier run is taken away first, by `report`. What `needsBuild` runs
 * after the build, in the same run.
 */
const PARTS = [
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
    report: E2E_REPORT,
    counts: () => playwrightCounts(E2E_REPORT),
    extra: missingEngines,
  },
];

/** What can be asked for by name. */
export const NAMES = [...new Set(PARTS.map(nameOf))];

/**
 * The parts of those names, all where none is named, in their order. What needs a build brings it: one that is there may be
 * of another source or another trip.
 */
export function partsFor(names) {
  const asked = PARTS.filter((part) => names.length === 0 || names.includes(nameOf(part)));
  const needsBuild = asked.some((part) => part.needsBuild);
  return PARTS.filter((part) => asked.includes(part) || (needsBuild && part.name === 'build'));
}

function nameOf({ name, group }) {
  return group ?? name;
}

function unitTests(zone) {
  const report = `test-results/unit-${zone.replace('/', '-')}.json`;
  return {
    name: `unit in ${zone}`,
    group: 'unit',
    run: [
      ...['vitest', 'run', '--dir', 'src', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      // The commands start programs that take half of the time, and say nothing of times of day.
      ...(zone === UNIT_ZONES[0] ? [] : ['--exclude', '**/check/command.test.ts']),
    ],
    env: { TZ: zone },
    report,
    counts: () => vitestCounts(report),
  };
}
