import type { Plugin } from 'vite';
import { MARK } from '../../src/prerender/mark.ts';

/** Puts the inline script into the page, in development as in the build. */
export function markDocument(): Plugin {
  return {
    name: 'mark-document',
    transformIndexHtml: () => [{ tag: 'script', children: MARK, injectTo: 'head' }],
  };
}
