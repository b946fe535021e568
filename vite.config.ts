import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basemapFiles } from './scripts/vite/basemap-files.ts';
import { bundledTrip } from './scripts/vite/bundled-trip.ts';
import { ChunkList } from './scripts/vite/chunk-list.ts';
import { shortClassNames } from './scripts/vite/class-names.mjs';
import { FirstScript } from './scripts/vite/first-script.ts';
import { leanIcons, leanLeaflet, leanLocales, leanReact } from './scripts/vite/lean-packages.mjs';
import { markDocument } from './scripts/vite/mark-document.ts';
import { tripOrigins } from './scripts/vite/trip-origins.ts';

const FIRST = new FirstScript();
const CHUNKS = new ChunkList();

/** The rooms beside the timeline, and what narrows it. */
const LISTS =
  /[\\/](src[\\/](people|numbers|sources(?![\\/](Cite|today)))[\\/]|Filter(Panel|Summary)\.tsx?$|choices\.ts$)/;

/**
 * What a first visit asks for, in five scripts: left alone, the bundler makes one of each group of modules that others
 * share, and twenty requests cost a slow phone more than the few kilobytes that they save. All else splits by itself.
 */
const SCRIPTS = [
  { name: 'first', test: (id: string) => FIRST.holds(id), priority: 3 },
  { name: 'views', test: /[\\/]src[\\/](timeline(?![\\/]Asked)|map[\\/]MapKey)\b/, priority: 2 },
  {
    name: 'sync',
    test: /[\\/]src[\\/](app[\\/]focus|timeline[\\/](ahead|scroll|mover|list|rest|follow|day-picker\.))/,
    priority: 3,
  },
  { name: 'rooms', test: /[\\/](use-room-words|Marked|Asked|Cite)\.tsx?$/, priority: 2 },
  { name: 'detail', test: /[\\/]src[\\/](.*detail|trip[\\/]people\.)/, priority: 1 },
  { name: 'print', test: /([\\/]src[\\/]print[\\/]|printing\.effect)/, priority: 1 },
  { name: 'map', test: /[\\/]src[\\/]map[\\/](TripMap|CitySheets)\b/, priority: 1 },
  // Together, for each by itself would say over what the others say; last, to take nothing that is asked for without them.
  { name: 'lists', test: LISTS, priority: 0 },
];

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses: the built pages work from any folder of any server.
  base: './',
  css: { modules: shortClassNames() },
  define: { 'import.meta.env.TRIP_ORIGINS': JSON.stringify(tripOrigins()) },
  plugins: [
    react(),
    leanIcons(),
    leanLeaflet(),
    leanLocales(),
    leanReact(),
    markDocument(),
    basemapFiles(),
    bundledTrip(),
    CHUNKS.page(),
    // The entry reads it as a task of its own, out of the same file.
    // And what details, rooms, list and map share, lest one bring the other along.
    FIRST.plugin(/[\\/](react-dom[\\/]client\.js|LinkTo\.tsx|SourceName\.tsx|motion\.effect\.ts)$/),
  ],
  // The thread that checks other trips.
  worker: { format: 'es', plugins: () => [leanLocales(), CHUNKS.threads()] },
  // Found by the thread alone, too late for the development server.
  optimizeDeps: { include: ['jsonc-parser', 'valibot'] },
  build: {
    outDir: process.env.DIST ?? 'dist',
    emptyOutDir: true,
    // Every browser that can draw the app preloads modules by itself.
    modulePreload: { polyfill: false },
    // The size check says what is too large, in the size that readers load.
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
    rolldownOptions: {
      output: isSsrBuild === true ? {} : { codeSplitting: { groups: SCRIPTS } },
      // What is asked for as it runs is nevertheless in the first script: it is only to be read later.
      checks: { ineffectiveDynamicImport: false },
      // Nothing here has getters that do more than get.
      treeshake: { propertyReadSideEffects: false },
    },
  },
  test: {
    // The code is pure, so that its tests need no process of their own: half the time.
    isolate: false,
    environment: 'node',
    // Property tests on a busy machine.
    testTimeout: 60_000,
  },
}));
