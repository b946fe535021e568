// A static server for dist, or the folder that DIST names.
import { readOptions } from './options.mjs';
import { listen } from './serve/listen.mjs';
import { SERVE_OPTIONS } from './serve/options.mjs';
import { createFileServer } from './serve/server.mjs';

const { port: first, strict, under, also } = readOptions('node scripts/serve.mjs', SERVE_OPTIONS);

const server = createFileServer({ folders: [process.env.DIST ?? 'dist', ...also], under });
const port = await listen(server, Number(first), strict ? 1 : 20);
console.log(`» The trip is at http://localhost:${port}/ (Ctrl+C ends it)`);
