// `npm start`: builds the app and serves it, printing its address.
await import('./build.mjs');
await import('./serve.mjs');
