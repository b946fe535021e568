import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether a module, by its `import.meta.url`, is the program that was started, also through a link to it. */
export const isMain = (url) => process.argv[1] !== undefined && fs.realpathSync(process.argv[1]) === fileURLToPath(url);
