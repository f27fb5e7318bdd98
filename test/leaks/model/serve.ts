import {FOLDER, PAGES, pageOf} from './page.js';

/** The name of any file of the build in the text of another one. */
const NAMED = /[\w-]+\.js(?=["'`])/g;

/**
 * Serves the pages of the model with the build beside them, and returns their paths. Unlike in other tests browsers may cache
 * them, since they are opened some thousand times.
 */
export async function servePages(): Promise<string[]> {
  await serveBuilt('gate.js', new Set());
  return Promise.all(
    PAGES.map(async (things, index) => {
      const path = `${FOLDER}${index}`;
      await serve(
        path,
        pageOf(things.map((thing, at) => ({...thing, name: `p${at}`}))),
        'text/html; charset=utf-8',
      );
      return path;
    }),
  );
}

async function serveBuilt(name: string, served: Set<string>): Promise<void> {
  if (served.has(name)) return;
  served.add(name);
  const response = await fetch(`/cdn/${name}`);
  if (!response.ok) return; // The name of a file that is not ours.
  const text = await response.text();
  await serve(`${FOLDER}${name}`, text, 'text/javascript; charset=utf-8');
  for (const [other] of text.matchAll(NAMED)) await serveBuilt(other, served);
}

async function serve(path: string, html: string, type: string): Promise<void> {
  const headers = {'Content-Type': type, 'Cache-Control': 'max-age=600'};
  await fetch('/__page', {method: 'POST', body: JSON.stringify({html, path, headers})});
}
