// A static server for dist, or the folder that DIST names.
import { readOptions } from './options.mjs';
import { listen } from './serve/listen.mjs';
import { createFileServer } from './serve/server.mjs';

const {
  port: first,
  strict,
  under,
  also,
} = readOptions('node scripts/serve.mjs', {
  port: { type: 'string', default: '4300', value: 'NUMBER', help: 'where it begins to look for a free port: 4300' },
  strict: { type: 'boolean', default: false, help: 'takes that port or none' },
  under: { type: 'string', default: '/', value: '/a/folder/', help: 'serves the same files below a path too' },
  also: { type: 'string', multiple: true, default: [], value: 'FOLDER', help: 'adds the files of another folder' },
});

const server = createFileServer({ folders: [process.env.DIST ?? 'dist', ...also], under });
const port = await listen(server, Number(first), strict ? 1 : 20);
console.log(`» The trip is at http://localhost:${port}/ (Ctrl+C ends it)`);
