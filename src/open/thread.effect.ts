import { opened } from './opened.ts';
import type { Read } from './read.ts';

/** The script of the checker's thread: answers each file with what came of it. */
addEventListener('message', ({ data }: MessageEvent<Read>) => postMessage(opened(data)));
