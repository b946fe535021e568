// A static server for dist: `node scripts/serve.mjs [--port 4300] [--strict] [--under /a/folder/] [--also FOLDER]`.
// `--under` serves the same files below a path too, as a newsroom would; `--also` adds files of another folder to them.
import { parseArgs } from 'node:util';
import { listen } from './serve/listen.mjs';
import { createFileServer } from './serve/server.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4300' },
    strict: { type: 'boolean', default: false },
    under: { type: 'string', default: '/' },
    also: { type: 'string', multiple: true, default: [] },
  },
});

const server = createFileServer({ folders: [process.env.DIST ?? 'dist', ...values.also], under: values.under });
const port = await listen(server, Number(values.port), values.strict ? 1 : 20);
console.log(`» The trip is at http://localhost:${port}/ (Ctrl+C ends it)`);
