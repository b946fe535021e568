import { expect, test } from 'vitest';
import { qrCode, qrPath } from './qr.ts';

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

const text = (code: boolean[][] | null) =>
  code?.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')).join('\n');

test('an address as a QR code', () => {
  expect(text(qrCode('https://a.example/'))).toBe(A_EXAMPLE);
});

// ISO/IEC 18004, table 7: bytes that each version holds at level M.
test.each([
  [14, 21],
  [15, 25],
  [122, 45],
  [123, 49],
  [180, 53],
  [181, 57],
  [412, 77],
])('%i bytes take a square of %i', (bytes, side) => {
  expect(qrCode('x'.repeat(bytes))).toHaveLength(side);
});

test('letters count as the bytes that they are', () => {
  expect(qrCode('ü'.repeat(7))).toHaveLength(21);
  expect(qrCode('ü'.repeat(8))).toHaveLength(25);
});

test('what is too long for a code on paper has none', () => {
  expect(qrCode('x'.repeat(413))).toBeNull();
});

// Annex D: the version bits of 7 are 000111 110010 010100, from the last on in columns of three.
test('a code of version 7 names its version twice', () => {
  const code = qrCode('x'.repeat(122)) ?? [];
  const above = [0, 1, 2, 3, 4, 5].map((y) => [34, 35, 36].map((x) => Number(code[y]?.[x])).join('')).join('');
  const left = [0, 1, 2, 3, 4, 5].map((x) => [34, 35, 36].map((y) => Number(code[y]?.[x])).join('')).join('');
  expect(above).toBe('001010010011111000');
  expect(left).toBe(above);
});

test('the drawing has four light modules around the code', () => {
  const { side, path } = qrPath([
    [true, false],
    [false, true],
  ]);
  expect(side).toBe(10);
  expect(path).toBe('M4 4h1v1h-1zM5 5h1v1h-1z');
});
