// `npm start`: builds the app and serves it, printing its address. It can be given what either can be.
import { BUILD_OPTIONS } from './build/options.mjs';
import { argumentsOf, readOptions } from './options.mjs';
import { SERVE_OPTIONS } from './serve/options.mjs';

const asked = readOptions('npm start --', { ...BUILD_OPTIONS, ...SERVE_OPTIONS });

process.argv.splice(2, Number.POSITIVE_INFINITY, ...argumentsOf(asked, BUILD_OPTIONS));
await import('./build.mjs');
process.argv.splice(2, Number.POSITIVE_INFINITY, ...argumentsOf(asked, SERVE_OPTIONS));
await import('./serve.mjs');
