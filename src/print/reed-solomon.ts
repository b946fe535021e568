/** Bytes as numbers of GF(2⁸) with x⁸ + x⁴ + x³ + x² + 1, the field of QR codes (ISO/IEC 18004, 7.5.2). */
function product(one: number, other: number): number {
  let result = 0;
  for (let bit = 7; bit >= 0; bit--) {
    result = (result << 1) ^ ((result >>> 7) * 0x11d);
    if ((other >>> bit) & 1) result ^= one;
  }
  return result;
}

/** The coefficients of (x + 2⁰)(x + 2¹)…, of which the highest, 1, is left out. */
function generator(degree: number): number[] {
  let factors = [...new Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let power = 0; power < degree; power++) {
    factors = factors.map((factor, at) => product(factor, root) ^ (factors[at + 1] ?? 0));
    root = product(root, 2);
  }
  return factors;
}

/**
 * The bytes that let a reader mend up to `size / 2` wrong ones of `data`.
 *
 *     checkBytes([32, 91, 11], 3) // three bytes
 */
export function checkBytes(data: number[], size: number): number[] {
  const factors = generator(size);
  let rest = new Array<number>(size).fill(0);
  for (const byte of data) {
    const lead = byte ^ (rest[0] ?? 0);
    rest = factors.map((factor, at) => product(factor, lead) ^ (rest[at + 1] ?? 0));
  }
  return rest;
}
