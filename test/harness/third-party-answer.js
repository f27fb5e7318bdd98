import {posix} from 'node:path';

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const types = /** @type {Record<string, string>} */ ({
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.gif': 'image/gif',
  '.png': 'image/gif',
  '.jpg': 'image/gif',
});

/**
 * The response of the recording third party to one request. It fits the file extension unless the query says otherwise.
 *
 * @param {string} path
 * @param {Record<string, string>} query
 */
export function answerFor(path, query) {
  const extension = posix.extname(path);
  return {
    status: Number(query.status ?? 200),
    headers: {'Content-Type': types[extension] ?? 'text/html; charset=utf-8'},
    body: query.body ?? contentFor(extension, posix.basename(path, extension)),
  };
}

/**
 * @param {string} extension
 * @param {string} name
 */
function contentFor(extension, name) {
  if (extension === '.js') return `(globalThis.ran ||= []).push(${JSON.stringify(name)});`;
  if (extension === '.css') return `:root { --${name}: loaded; }`;
  if (extension === '.json') return '{}';
  if (types[extension] === 'image/gif') return pixel;
  return `<!doctype html><html lang="en"><title>Third party</title><p>${name}</p>`;
}
