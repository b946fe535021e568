import { folder, read } from 'virtual:basemap';
import type { Cell, World } from './still-land.ts';

/** The basemap's files: fetched once each in the browser, read from the disk in the prerender. */

const loaded = new Map<string, Promise<unknown>>();
/** Of these, what has come. */
const atHand = new Map<string, unknown>();

/** The whole world; asked for again after it failed. */
export const loadWorld = (): Promise<World> => load<World>('world.json');

/** A cell such as `50m/3-2`. */
export const loadCell = (name: string): Promise<Cell> => load<Cell>(`${name}.json`);

function load<T>(name: string): Promise<T> {
  const known = loaded.get(name) ?? fetchFile(name);
  loaded.set(name, known);
  known.then(
    (file) => atHand.set(name, file),
    () => loaded.delete(name),
  );
  return known as Promise<T>; // the file of this name holds just that
}

/** A cell without waiting for it: the page carries it, or it came before; null where neither is so. */
export function cellAtHand(name: string): Cell | null {
  const file = `${name}.json`;
  return (carriedFiles()?.[file] ?? atHand.get(file) ?? null) as Cell | null; // the file of this name holds just that
}

/** The files of a page that stands alone, which carries what it shows; null where they lie beside it. */
function carriedFiles(): Record<string, unknown> | null {
  if (carried === undefined) {
    const text = document.getElementById('basemap')?.textContent;
    carried = text ? JSON.parse(text) : null;
  }
  return carried ?? null;
}

let carried: Record<string, unknown> | null | undefined;

/**
 * What a page that carries its files has not stays on its way for ever: the coarser land is kept in its place, without a
 * request or a word.
 */
async function fetchFile(name: string): Promise<unknown> {
  const own = carriedFiles();
  if (own !== null) return own[name] ?? new Promise(() => {});
  const address = `${document.documentElement.dataset.root ?? '.'}/${folder}${name}`;
  const response = await fetch(address);
  // Our worker's answer without a network, for land that was never looked at: the browser complains of no failure then.
  if (response.status === 204) {
    await new Promise((done) => addEventListener('online', done, { once: true }));
    return fetchFile(name);
  }
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** A file in the prerender; null in the browser and where there is none. */
export function readBasemap<T>(name: string): T | null {
  const text = read?.(name) ?? null;
  return text === null ? null : JSON.parse(text);
}
