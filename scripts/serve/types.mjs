import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
};

/** The content type of a file by its ending. */
export function typeOf(file) {
  return TYPES[path.extname(file)] ?? 'application/octet-stream';
}

/** Whether compressing the file gains anything: all we serve but pictures is text. */
export function isText(file) {
  return file.endsWith('.svg') || !/^(image|application\/octet)/.test(typeOf(file));
}
