import {fileURLToPath} from 'node:url';

/** The benchmark's own folder, with its own dependencies. */
export const benchRoot = fileURLToPath(new URL('.', import.meta.url));
