import {FOLDER, PAGES, pageOf} from './page.js';

/** Any file of the build that another one names. */
const NAMED = /[\w-]+\.js(?=["'`])/g;

/**
 * Hands the pages of the model over to their server, with the build beside them, and says where they are. Other than in
 * the other tests a browser keeps them: they are opened some thousand times.
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
  if (!response.ok) return; // it names a file of others
  const text = await response.text();
  await serve(`${FOLDER}${name}`, text, 'text/javascript; charset=utf-8');
  for (const [other] of text.matchAll(NAMED)) await serveBuilt(other, served);
}

async function serve(path: string, html: string, type: string): Promise<void> {
  const headers = {'Content-Type': type, 'Cache-Control': 'max-age=600'};
  await fetch('/__page', {method: 'POST', body: JSON.stringify({html, path, headers})});
}
