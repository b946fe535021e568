import { cpSync, createReadStream, existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Connect, Plugin } from 'vite';
import { basemap } from '../basemap.mjs';

const ID = 'virtual:basemap';

/**
 * Puts the basemap's files where the pages look for them: served in dev, copied into the build, read by the prerender.
 *
 * `import { folder, read } from 'virtual:basemap'`: `folder` is where the files are, relative to the site's root;
 * `read` gives a file's text on the server and is null in the browser, which fetches.
 */
export function basemapFiles(): Plugin {
  let outDir: string | null = null;
  // Once for the whole run: pages ask for the version they were given.
  let made: ReturnType<typeof basemap> | undefined;
  const files = () => (made ??= basemap());
  return {
    name: 'basemap',
    configResolved(config) {
      outDir = config.build.ssr ? null : path.resolve(config.root, config.build.outDir);
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id, options) {
      return id === `\0${ID}` ? moduleText(await files(), options?.ssr === true) : undefined;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => void serve(files(), request, response, next));
    },
    async writeBundle() {
      const { folder, version } = await files();
      if (outDir !== null) cpSync(folder, path.join(outDir, 'basemap', version), { recursive: true });
    },
  };
}

function moduleText({ folder, version }: { folder: string; version: string }, onServer: boolean): string {
  const address = `export const folder = ${JSON.stringify(`basemap/${version}/`)};`;
  if (!onServer) return `${address}\nexport const read = null;`;
  return `import fs from 'node:fs';\n${address}
const files = ${JSON.stringify(`${folder}/`)};
export const read = (name) => (fs.existsSync(files + name) ? fs.readFileSync(files + name, 'utf8') : null);`;
}

async function serve(
  files: ReturnType<typeof basemap>,
  request: Connect.IncomingMessage,
  response: ServerResponse,
  next: Connect.NextFunction,
): Promise<void> {
  const { folder, version } = await files;
  const [, name] = new RegExp(`/basemap/${version}/((?:\\w+/)?[\\w-]+\\.json)`).exec(request.url ?? '') ?? [];
  const file = name === undefined ? undefined : path.join(folder, name);
  if (file === undefined || !existsSync(file)) return next();
  response.setHeader('content-type', 'application/json');
  createReadStream(file).pipe(response);
}
