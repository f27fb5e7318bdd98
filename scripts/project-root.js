import {fileURLToPath} from 'node:url';

/** The repository's folder, wherever a script is started from. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
