import type { Plugin } from 'vite';

/** What of a date-fns locale only reading dates and speaking of distances and relative days needs. We do neither with it. */
const UNUSED = /[\\/]date-fns[\\/]locale[\\/][\w-]+[\\/]_lib[\\/](match|formatDistance|formatRelative)\.js$/;

/** Leaves out those parts of each locale: a locale is one object, which no bundler takes apart. Two kilobytes of the first load. */
export function leanLocales(): Plugin {
  return {
    name: 'lean-locales',
    enforce: 'pre',
    load(id) {
      const [, part] = UNUSED.exec(id) ?? [];
      return part === undefined ? null : `export const ${part} = undefined;`;
    },
  };
}
