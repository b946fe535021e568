import fs from 'node:fs';

const PAGE = 'docs/hosting.md';
/** As a share: what is said may be off by so much, for the figures change a little with every build. */
const TOLERANCE = 0.02;

/**
 * The faults in what the page for hosts says a reader costs, each with what to write instead. `sizes` are in KiB. What a
 * visit asks for is measured in a browser (e2e/serve.spec.ts); here it is what follows from that.
 */
export function misstated({ embed, kept, keptFiles }) {
  const text = fs.readFileSync(PAGE, 'utf8');
  const [requests, visit] = figures(text, /first visit to the site, on a phone \| (\d+) \| (\d+)/);
  return [
    ...compared(text, 'kept for use without a network', /\| kept [^|]*\| (\d+) \| (\d+)/, [keptFiles, kept]),
    ...compared(text, 'an embed', /\| an embed, and its script \| 2 \| (\d+)/, [embed]),
    ...compared(
      text,
      'a million first visits (GiB a day, TiB a month, million requests, a second)',
      /first visits a day are about (\d+) GiB a day, or ([\d.]+) TiB a month, in (\d+) million requests \((\d+)/,
      [gibibytes(visit), (gibibytes(visit) * 30) / 1024, requests, (requests * 1e6) / 86_400],
    ),
    ...compared(text, 'a million embeds (GiB)', /million embeds are (\d+) GiB/, [gibibytes(embed)]),
  ];
}

/** Of a million times so many KiB. */
const gibibytes = (size) => (size * 1e6) / 1024 ** 2;

const figures = (text, pattern) => (text.replace(/\s+/g, ' ').match(pattern) ?? []).slice(1).map(Number);

function compared(text, what, pattern, measured) {
  const said = figures(text, pattern);
  const isSo = measured.every((size, index) => Math.abs(said[index] - size) <= Math.max(size * TOLERANCE, 0.5));
  if (isSo) return [];
  const right = measured.map((size) => (size < 10 ? size.toFixed(1) : Math.round(size)));
  return [`${PAGE} says ${said.join(', ') || 'nothing'} of ${what}: write ${right.join(', ')}`];
}
