import type { Plugin } from 'vite';

/** Of Leaflet only the map and its handlers. */
export function leanLeaflet(): Plugin;

/** Of date-fns' locales only what writes dates. */
export function leanLocales(): Plugin;

/** Of lucide-react only the drawings. */
export function leanIcons(): Plugin;

/** React DOM without the traces of what it throws to itself. */
export function leanReact(): Plugin;
