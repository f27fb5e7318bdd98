import {thirdParty} from '../harness/visit.js';
import type {PagePolicy} from './policies.js';
import {insertAll, prepare} from './page-script.js';
import type {State} from './states.js';
import {CUT, pathOf, type Maker, type Way} from './scenario.js';

/** A page of the matrix, with the parts in which it is served and its headers. */
export interface MadePage {
  readonly html: readonly string[];
  readonly headers: Record<string, string[]>;
}

/** Makes the page with every way in it. Their requests go to the third party under `id`, each to its own path. */
export async function makePage(
  ways: readonly Way[],
  {missing, lang = 'en', isSandboxed, gate = ''}: State,
  policy: PagePolicy,
  id: string,
): Promise<MadePage> {
  const texts = new Set<string>();
  const nonce = policy.nonce ? `nonce="${policy.nonce}"` : '';
  const inline = (text: string, attributes = ''): string => {
    texts.add(text.replaceAll(CUT, ''));
    // Held scripts carry the nonce already, and no policy trusts a script that carries it twice.
    return `<script ${attributes.includes(nonce) ? '' : nonce} ${attributes}>${text}</script>`;
  };
  const at = `${thirdParty}/${id}`;

  const made = ways.map((way) => ({
    way,
    path: pathOf(way),
    markup: way.markup(maker(at, pathOf(way), nonce, inline)),
  }));
  const places = made.map(({way, path, markup}) => {
    const marker = markup.includes(CUT) ? inline('post({cut: true})') : '';
    return `${marker}<div id="${path}">${way.insert && !way.isInMarkup ? '' : markup}</div>`;
  });
  const inserted = made
    .map(({way, path, markup}) => `[${quoted(path)}, ${String(way.insert)}, ${quoted(markup)}]`)
    .filter((_, i) => ways[i]!.insert);
  const folder = missing ? `/cdn-without/${missing}` : '/cdn';
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page of the matrix</title>
    ${inline(`(${String(prepare)})(${quoted(at)}, ${quoted(`${nonce} `)})`)}
    <script ${nonce} src="${folder}/gate.js" ${gate} ${policy.gate ?? ''}></script></head>
    <body><lp-consent controller="Site" privacy-policy="/privacy" categories="analytics"></lp-consent>
    ${places.join('\n')}
    ${inline(`(${String(insertAll)})([${inserted.join()}])`)}</body></html>`;

  const rules = [
    policy.header?.(policy.isHashed ? await Promise.all([...texts].map(hashOf)) : []),
    isSandboxed ? 'sandbox allow-scripts' : undefined,
  ];
  return {
    html: html.split(CUT),
    headers: {'Content-Security-Policy': rules.filter((rule) => rule !== undefined)},
  };
}

function maker(at: string, path: string, nonce: string, inline: Maker['inline']): Maker {
  const beacon = (name: string): string => `beacon("${path}", "${name}");`;
  return {
    at: `${at}/${path}`,
    held: `type="text/plain" data-consent="analytics" ${nonce}`,
    nonce,
    beacon,
    inline,
    script: (name) => `${at}/${path}/${name}.js?body=${encodeURIComponent(beacon(name))}`,
  };
}

/** A text as a string literal, without anything that would end the script. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
