import { listen } from '../serve/listen.mjs';
import { createFileServer } from '../serve/server.mjs';

/** Serves folders as one site, compressed: { origin, close }. */
export async function serveSite(...folders) {
  const server = createFileServer({ folders });
  const port = await listen(server, 4420, 10);
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
