import { expect, test } from 'vitest';
import { qrDrawing } from './qr.ts';

/** Read back with a decoder of another make when it was written down. */
const A_EXAMPLE = `
#######..###.#....#######
#.....#....#.####.#.....#
#.###.#.#..##.###.#.###.#
#.###.#.#...#..#..#.###.#
#.###.#.##..##..#.#.###.#
#.....#.#.#..###..#.....#
#######.#.#.#.#.#.#######
........##.###.##........
#.#####..##.#.#...#####..
.#..##..#.##....#......#.
##..###.#.#....#.#.#.#.##
..#..#..#...#.##........#
##.#######.....####.#.###
##..##.#....###.#..#.#.#.
#.#..##...#..#########.##
#.##.#..#...##.######...#
#.....####..#.#.#####.#..
........###....##...##...
#######...###...#.#.#.###
#.....#.#.##..#.#...##...
#.###.#.##.#...######.#.#
#.###.#.##..###..##.#####
#.###.#.#.#..###.#...##.#
#.....#.....##.##..###..#
#######.#.#.#.#...#######
`.trim();

/** The modules of a drawing, row by row, without the quiet zone. */
function modulesOf(address: string): string {
  const { side, path } = qrDrawing(address) ?? { side: 8, path: '' };
  const rows = Array.from({ length: side - 8 }, () => Array.from({ length: side - 8 }, () => '.'));
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    const row = rows[Number(y) - 4];
    if (row !== undefined) row[Number(x) - 4] = '#';
  }
  return rows.map((row) => row.join('')).join('\n');
}

test('an address as a QR code', () => {
  expect(modulesOf('https://a.example/')).toBe(A_EXAMPLE);
});

// ISO/IEC 18004, table 7: bytes that each version holds at level M; four light modules are on either side.
test.each([
  [14, 21],
  [15, 25],
  [122, 45],
  [123, 49],
  [412, 77],
])('%i bytes take a square of %i', (bytes, modules) => {
  expect(qrDrawing('x'.repeat(bytes))?.side).toBe(modules + 8);
});

test('what is too long for a code on paper has none', () => {
  expect(qrDrawing('x'.repeat(413))).toBeNull();
});
