// `npm test` runs every part; `npm test -- unit e2e` runs those named, and the build where one of them is about what it makes.
// A part that fails does not keep the next from running, but what a failed build left behind is not tested.

import { NAMES, partsFor } from './test/list.mjs';
import { runPart, withoutBuild } from './test/parts.mjs';
import { closingLine, sum, table } from './test/report.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are: ${NAMES.join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const part of partsFor(asked)) {
  const isBuilt = !results.some(({ name, failed }) => name === 'build' && failed > 0);
  results.push(part.needsBuild && !isBuilt ? withoutBuild(part) : runPart(part));
}

const total = sum(results);
console.log(`\n${table(results)}\n`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
