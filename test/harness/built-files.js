import {existsSync, readFileSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'dist', 'cdn');
const types = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
});

/**
 * One file of the self-contained build, as a site would serve it: unchanged.
 *
 * @param {string} path
 * @param {string} prefix the path under which the build is served, as `/lp-consent/`
 * @returns {import('./pages.js').Answer | undefined}
 */
export function findBuiltFile(path, prefix) {
  if (!path.startsWith(prefix)) return undefined;
  const file = normalize(join(folder, path.slice(prefix.length)));
  if (!file.startsWith(folder) || !extname(file) || !existsSync(file)) return undefined;
  return {
    headers: {
      'Content-Type': types[extname(file)] ?? 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: readFileSync(file),
  };
}
