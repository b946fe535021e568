import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';

/** One script of the build, for the size check, the pages' preloads and the list of licences. */
export interface Chunk {
  file: string;
  isEntry: boolean;
  /** Scripts that come with this one, and those it may ask for later. */
  imports: string[];
  dynamicImports: string[];
  css: string[];
  /** The files of ours and of packages that are in it. */
  modules: string[];
}

/** Writes what is in which script to build/chunks.json, outside of what is served: the page's, then those of its threads. */
export class ChunkList {
  readonly #threads: Chunk[] = [];

  /** For the build of the page. */
  page(): Plugin {
    return {
      name: 'chunk-list',
      apply: (config) => !config.build?.ssr,
      writeBundle: (_options, bundle) => {
        mkdirSync('build', { recursive: true });
        writeFileSync('build/chunks.json', `${JSON.stringify([...chunksOf(bundle), ...this.#threads], null, 2)}\n`);
      },
    };
  }

  /** For the builds of the threads, which come before that is written. No page begins with one. */
  threads(): Plugin {
    return {
      name: 'thread-list',
      generateBundle: (_options, bundle) => {
        this.#threads.push(...chunksOf(bundle).map((chunk) => ({ ...chunk, isEntry: false })));
      },
    };
  }
}

const chunksOf = (bundle: Rolldown.OutputBundle): Chunk[] =>
  Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [describe(output)] : []));

function describe(output: Rolldown.OutputChunk): Chunk {
  return {
    file: output.fileName,
    isEntry: output.isEntry,
    imports: output.imports,
    dynamicImports: output.dynamicImports,
    css: [...(output.viteMetadata?.importedCss ?? [])],
    modules: Object.keys(output.modules).map((id) =>
      isAbsolute(id) ? normalizePath(relative(process.cwd(), id)) : id,
    ),
  };
}
