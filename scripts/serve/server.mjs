import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { encode } from './encode.mjs';
import { typeOf } from './types.mjs';

/** Files whose address says what is in them. */
const HASHED = /[\\/](assets[\\/].+-[\w-]{8}\.\w+|basemap[\\/]\w+[\\/].+)$/;

/**
 * A server of the files in `folders`, the first that has one winning, at `/` and below the path `under`.
 * It behaves as a good host does: compressed, hashed files cached for ever, 404.html for what is not there.
 */
export function createFileServer({ folders, under = '/' }) {
  const roots = folders.map((folder) => path.resolve(folder));
  return http.createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, {}, '');
    try {
      answer(roots, within(request.url, under), request, response);
    } catch (error) {
      // A name no file can have, or a file that a build has just taken away: no reason to end.
      if (error.code === undefined) throw error;
      sendMissing(roots, request, response);
    }
  });
}

function answer(roots, address, request, response) {
  const file = address && find(roots, address.path);
  if (!file) return sendMissing(roots, request, response);
  // A page's relative addresses only work below the folder's own address.
  if (file.isFolder) return send(response, 301, { location: `${address.prefix}${address.path}/${address.query}` }, '');
  sendFile(file.path, 200, request, response);
}

/** The address without the path it is served under: { prefix, path, query }; null for one that cannot be read. */
function within(url, under) {
  const [pathname = '/', query] = url.split('?');
  const prefix = under !== '/' && pathname.startsWith(under) ? under.replace(/\/$/, '') : '';
  try {
    const decoded = decodeURIComponent(pathname.slice(prefix.length));
    return { prefix, path: decoded, query: query === undefined ? '' : `?${query}` };
  } catch {
    return null; // not percent-encoded: nothing can lie there
  }
}

function find(roots, pathname) {
  for (const root of roots) {
    const found = lookUp(path.join(root, pathname), pathname);
    if (found && path.join(found.path, '/').startsWith(path.join(root, '/'))) return found;
  }
  return null;
}

function lookUp(file, pathname) {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return { path: file, isFolder: false };
  const index = path.join(file, 'index.html');
  if (!stats?.isDirectory() || !fs.existsSync(index)) return null;
  return { path: index, isFolder: !pathname.endsWith('/') };
}

function sendMissing(roots, request, response) {
  const page = find(roots, '/404.html');
  if (page) sendFile(page.path, 404, request, response);
  else send(response, 404, { 'content-type': 'text/plain' }, 'Nothing is here.');
}

function sendFile(file, status, request, response) {
  const { modified, encoding, body } = encode(file, request.headers['accept-encoding'] ?? '');
  const etag = `"${modified.toString(36)}-${body.length.toString(36)}"`;
  const isHashed = HASHED.test(file);
  const headers = {
    'content-type': typeOf(file),
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    etag,
    ...(encoding && { 'content-encoding': encoding }),
  };
  if (status === 200 && request.headers['if-none-match'] === etag) return send(response, 304, headers, '');
  send(response, status, { ...headers, 'content-length': body.length }, request.method === 'HEAD' ? '' : body);
}

function send(response, status, headers, body) {
  response.writeHead(status, { 'x-content-type-options': 'nosniff', ...headers });
  response.end(body);
}
