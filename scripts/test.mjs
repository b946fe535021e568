// `npm test` runs every part; `npm test -- unit e2e` runs those named. A part that fails does not keep the next from running.

import { NAMES, PARTS } from './test/list.mjs';
import { runPart } from './test/parts.mjs';
import { closingLine, sum, table } from './test/report.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are: ${NAMES.join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const part of PARTS.filter(({ name, group }) => asked.length === 0 || asked.includes(group ?? name))) {
  results.push(await runPart(part));
}

const total = sum(results);
console.log(`\n${table(results)}\n`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
