/** Which modules each of the eight masks turns (table 10). */
export const MASKS: ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];

/** How hard a code is to read: long runs, squares, what looks like a large mark, more of dark than light (7.8.3). */
export function penalty(code: boolean[][]): number {
  const rows = code.map((row) => row.map(Number).join(''));
  const columns = code.map((_, x) => code.map((row) => Number(row[x])).join(''));
  const lines = [...rows, ...columns];
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const lookalikes = lines.flatMap((line) => line.match(/(?=10111010000|00001011101)/g) ?? []).length;
  const dark = rows.join('').replaceAll('0', '').length / code.length ** 2;
  return runs + 3 * squares(code) + 40 * lookalikes + 10 * Math.floor(Math.abs(dark * 20 - 10));
}

/** Squares of 2 × 2 in one colour. */
const squares = (code: boolean[][]): number =>
  code.flatMap((row, y) =>
    row.filter((dark, x) => dark === row[x + 1] && dark === code[y + 1]?.[x] && dark === code[y + 1]?.[x + 1]),
  ).length;
