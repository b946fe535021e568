import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown, ViteDevServer } from 'vite';
import { checkTrip } from '../../src/check/check.ts';
import type { Problem } from '../../src/check/problem.ts';
import { tripFile } from './trip-file.ts';

const ASSET = 'trip.json';
const DEV_ADDRESS = '/trip.json';

/**
 * The trip as data of its own: checked, written beside the scripts as assets/trip-<hash>.json, and preloaded by the page,
 * so that it arrives with the script rather than in it. `link[data-trip]` tells the script where.
 */
export function bundledTrip(): Plugin {
  return {
    name: 'bundled-trip',
    apply: (config) => !config.build?.ssr && process.env.VITEST === undefined,
    buildStart() {
      if (this.environment.mode !== 'build') return;
      this.emitFile({ type: 'asset', name: ASSET, source: readTrip() });
    },
    configureServer: serveTrip,
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => [link(bundle === undefined ? DEV_ADDRESS : `./${written(bundle)}`)],
    },
  };
}

function written(bundle: Rolldown.OutputBundle): string {
  const asset = Object.values(bundle).find((output) => output.type === 'asset' && output.names.includes(ASSET));
  if (asset === undefined) throw new Error('The build has not written the trip: is the plugin there twice?');
  return asset.fileName;
}

/** The checked trip without its white space. A problem in it ends the build, naming every one; so does another encoding. */
function readTrip(): string {
  const file = tripFile();
  const checked = checkTrip(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  if (checked.ok) return JSON.stringify(checked.trip, process.env.NO_NOTES === '1' ? withoutNotes : undefined);
  const lines = checked.problems.map((problem) => problemLine(file, problem));
  throw new Error(`The trip has problems:\n${lines.join('\n')}\nnpm run check:trip -- ${file} lists them again.`);
}

/** Speaker notes are readable by anyone who has the file: `--no-notes` leaves them out of it. */
const withoutNotes = (key: string, value: unknown): unknown => (key === 'notes' ? undefined : value);

function problemLine(file: string, { line, column, path, title, what, remedy }: Problem): string {
  return `${file}:${line}:${column}  ${path}  ${title}. ${what} ${remedy}`;
}

function link(href: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href, 'data-trip': true };
  return { tag: 'link', attrs, injectTo: 'head' };
}

/** In development the file is read anew for each page, and a change of it reloads the page. */
function serveTrip(server: ViteDevServer): void {
  const file = resolve(tripFile());
  server.watcher.add(file);
  server.watcher.on('change', (changed) => {
    if (basename(changed) === basename(file)) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(DEV_ADDRESS, (_request, response, next) => {
    try {
      const trip = readTrip();
      response.setHeader('content-type', 'application/json');
      response.end(trip);
    } catch (error) {
      next(error);
    }
  });
}
