import { checkBytes } from './reed-solomon.ts';

/** Check bytes in each block, and blocks, of versions 1 to 15 at level M (ISO/IEC 18004, table 9). */
const CHECKS = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24] as const;
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10] as const;

/** What a QR code holds: how large it is, and its bytes in the order in which they are drawn. */
export interface QrBytes {
  /** From 1; each has four modules more on a side than the one before. */
  version: number;
  bytes: number[];
}

/** The bytes of the smallest code that holds a text as UTF-8; null for one of more than 412 bytes, too fine for paper. */
export function qrBytes(text: string): QrBytes | null {
  const data = utf8(text);
  const at = CHECKS.findIndex((checks, index) => {
    const room = wholeBytes(index + 1) - checks * (BLOCKS[index] ?? 1);
    return data.length <= room - (index < 9 ? 2 : 3);
  });
  const [version, checks, blocks] = [at + 1, CHECKS[at], BLOCKS[at]];
  if (checks === undefined || blocks === undefined) return null;
  const room = wholeBytes(version) - checks * blocks;
  return { version, bytes: interleaved(filled(data, room, version < 10 ? 8 : 16), checks, blocks) };
}

const utf8 = (text: string): number[] =>
  [...encodeURIComponent(text).matchAll(/%(..)|./g)].map(([sign, hex]) =>
    hex === undefined ? sign.charCodeAt(0) : Number.parseInt(hex, 16),
  );

/** Modules of a version that are neither a mark nor about the code itself, in bytes. */
function wholeBytes(version: number): number {
  const marks = Math.floor(version / 7) + 2;
  const plain = (16 * version + 128) * version + 64;
  const aligned = version < 2 ? 0 : (25 * marks - 10) * marks - 55;
  return Math.floor((plain - aligned - (version < 7 ? 0 : 36)) / 8);
}

/** The kind of content (bytes: 4) and its length before it, an end, and padding up to the room there is. */
function filled(data: number[], room: number, lengthBits: number): number[] {
  const bits = [4, ...[12, 8, 4, 0].filter((shift) => shift < lengthBits).map((shift) => (data.length >> shift) & 15)];
  for (const byte of data) bits.push(byte >> 4, byte & 15);
  bits.push(0);
  const bytes = Array.from(
    { length: bits.length / 2 },
    (_, at) => ((bits[2 * at] ?? 0) << 4) | (bits[2 * at + 1] ?? 0),
  );
  for (let pad = 0xec; bytes.length < room; pad ^= 0xec ^ 0x11) bytes.push(pad);
  return bytes;
}

/** Cut into blocks, of which the last may be longer by one, each with its check bytes; then one byte of each in turn. */
function interleaved(data: number[], checks: number, blocks: number): number[] {
  const short = Math.floor(data.length / blocks);
  const firstLong = blocks - (data.length % blocks);
  const start = (block: number) => block * short + Math.max(0, block - firstLong);
  const parts = Array.from({ length: blocks }, (_, block) => data.slice(start(block), start(block + 1)));
  return [...inTurn(parts), ...inTurn(parts.map((part) => checkBytes(part, checks)))];
}

const inTurn = (parts: number[][]): number[] =>
  Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, at) =>
    parts.flatMap((part) => part.slice(at, at + 1)),
  ).flat();
