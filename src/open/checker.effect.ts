import type { Opened } from './opened.ts';
import type { Read } from './read.ts';

/**
 * Checks what is being read in a thread of its own, for a long file takes a phone seconds, in which the page is to go on. The
 * thread loads the checker while the file is on its way. Rejects if it cannot.
 */
export async function checkApart(reading: Promise<Read>): Promise<Opened> {
  const thread = new Worker(new URL('./thread.effect.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Opened>((resolve, reject) => {
      thread.onmessage = ({ data }: MessageEvent<Opened>) => resolve(data);
      thread.onerror = (event) => {
        event.preventDefault(); // whoever asked will say it
        reject(new Error(event.message || 'The checker could not be loaded'));
      };
      reading.then((read) => (read.kind === 'text' ? thread.postMessage(read) : resolve(read)), reject);
    });
  } finally {
    thread.terminate();
  }
}
