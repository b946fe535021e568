import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { isText } from '../serve/types.mjs';

const cache = 'node_modules/.cache/compress';
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
const [brotli, gzip] = [promisify(zlib.brotliCompress), promisify(zlib.gzip)];

/** Writes `.br` and `.gz` beside every text file that gains by it, for hosts that serve what lies ready; returns how many. */
export async function compress(dist) {
  const all = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => path.join(dist, file));
  const files = all.filter((file) => isText(file) && fs.statSync(file).isFile() && fs.statSync(file).size > 200);
  fs.mkdirSync(cache, { recursive: true });
  await Promise.all(files.map(compressFile));
  return files.length;
}

/** What was compressed by the build before is not done again: most of a build never changes, and the best takes seconds. */
async function compressFile(file) {
  const bytes = fs.readFileSync(file);
  const kept = path.join(cache, createHash('sha256').update(bytes).digest('hex').slice(0, 24));
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await Promise.all([
    keep(`${kept}.br`, `${file}.br`, () => brotli(bytes, { params })),
    keep(`${kept}.gz`, `${file}.gz`, () => gzip(bytes, { level: 9 })),
  ]);
}

async function keep(kept, target, make) {
  if (!fs.existsSync(kept)) {
    fs.writeFileSync(`${kept}.${process.pid}`, await make());
    fs.renameSync(`${kept}.${process.pid}`, kept);
  }
  fs.copyFileSync(kept, target);
}
