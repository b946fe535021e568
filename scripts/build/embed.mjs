import path from 'node:path';
import { build } from 'vite';

/**
 * Writes embed.js, the script of pages that embed us: a classic script of its own build, for it must not share a chunk
 * with the app, and must run however it is pasted.
 */
export async function buildEmbedScript(dist) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: dist,
      emptyOutDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.resolve('src/embed/host.effect.ts'),
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
}
