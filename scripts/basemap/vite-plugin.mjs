// Puts the basemap's files where the pages look for them: served in dev, copied into the build, read by the prerender.
import fs from 'node:fs';
import path from 'node:path';
import { basemap } from '../basemap.mjs';

const ID = 'virtual:basemap';

/**
 * `import { folder, read } from 'virtual:basemap'`: `folder` is where the files are, relative to the site's root;
 * `read` gives a file's text on the server and is null in the browser, which fetches.
 *
 * @returns {import('vite').Plugin}
 */
export function basemapFiles() {
  let files = basemap();
  let outDir = '';
  return {
    name: 'basemap',
    async buildStart() {
      files = basemap();
      await files;
    },
    configResolved: (config) => {
      outDir = config.build.ssr ? '' : path.resolve(config.root, config.build.outDir);
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id, options) {
      return id === `\0${ID}` ? code(await files, options?.ssr === true) : undefined;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => serve(files, request, response, next));
    },
    async writeBundle() {
      const { folder, version } = await files;
      if (outDir !== '') fs.cpSync(folder, path.join(outDir, 'basemap', version), { recursive: true });
    },
  };
}

function code({ folder, version }, onServer) {
  const address = `export const folder = ${JSON.stringify(`basemap/${version}/`)};`;
  if (!onServer) return `${address}\nexport const read = null;`;
  return `import fs from 'node:fs';\n${address}
const files = ${JSON.stringify(`${folder}/`)};
export const read = (name) => (fs.existsSync(files + name) ? fs.readFileSync(files + name, 'utf8') : null);`;
}

async function serve(files, request, response, next) {
  const { folder, version } = await files;
  const [, name] = new RegExp(`/basemap/${version}/((?:\\w+/)?[\\w-]+\\.json)`).exec(request.url ?? '') ?? [];
  const file = name === undefined ? undefined : path.join(folder, name);
  if (file === undefined || !fs.existsSync(file)) return next();
  response.setHeader('content-type', 'application/json');
  fs.createReadStream(file).pipe(response);
}
