/** The pages of the model: the real gate in the head, a clock that the test sets, and held elements that report when they run. */
import {DAYS} from './state.js';

/** A held element, as the model inserts it into a page. */
export interface Thing {
  readonly kind: 'inline' | 'external' | 'module' | 'template' | 'nested';
  /** The value of `data-consent`. */
  readonly keys: string;
}

/** A held element in a page. Its keys include those of the template around it. */
export interface Placed extends Thing {
  readonly name: string;
}

/** The folder of the pages and the gate. */
export const FOLDER = '/__model/';

/** The key of the inner template in a nested one. */
const INNER = 'b';

/** What the pages hold in their HTML. The first one holds nothing. */
export const PAGES: readonly (readonly Thing[])[] = [
  [],
  [
    {kind: 'inline', keys: 'a'},
    {kind: 'external', keys: 'a'},
    {kind: 'inline', keys: 'a'},
    {kind: 'inline', keys: 'b'},
  ],
  [
    {kind: 'template', keys: 'a'},
    {kind: 'inline', keys: '!a'},
    {kind: 'inline', keys: 'a b'},
    {kind: 'nested', keys: 'c'},
    {kind: 'inline', keys: 'necessary'},
  ],
];

/** What the gate loads later. */
const PARTS = ['lp-consent.js', 'lp-consent-deferred.js'].map((name) => FOLDER + name);

/** The HTML of a page. `world` belongs to the parent window. */
export function pageOf(things: readonly Placed[]): string {
  return `<!doctype html><html lang="en"><head>
    <script>
      var world = parent.world, turn = world.begin(frameElement);
      Date.now = () => world.now();
      // Each decision of the model is the visitor's.
      Object.defineProperty(navigator, 'userActivation', {value: {hasBeenActive: true}});
      addEventListener('pageshow', async () => {
        if (world.loadsFirst) await Promise.all(${JSON.stringify(PARTS)}.map((part) => import(part)));
        world.show(frameElement, turn);
      });
      addEventListener('beforeunload', () => world.leave(frameElement));
    </script>
    <script>
      document.write('<script src="${FOLDER}gate.js" data-days="${DAYS}" data-cookie="' + world.cookie + '"><\\/script>');
    </script>
    </head><body>${things.map(markupOf).join('')}<p>End</p></body></html>`;
}

/** The markup of a held element. Its script reports that it has run. */
export function markupOf({kind, keys, name}: Placed): string {
  const report = (who: string): string => `world.ran(frameElement, "${who}", turn)`;
  const code = report(name);
  const tag = `data-name="${name}" type="text/plain" data-consent="${keys}"`;
  const wrap = (inner: string, outer = keys): string =>
    `<template data-consent="${outer}"><p>Text</p>${inner}</template>`;
  if (kind === 'external')
    return `<script ${tag} src="data:text/javascript,${encodeURIComponent(code)}"></script>`;
  if (kind === 'module') return `<script ${tag} data-type="module">${code}</script>`;
  if (kind === 'template') return wrap(`<script data-name="${name}">${code}</script>`);
  if (kind === 'nested') {
    const [outer, inner] = [outerOf(name), name].map(
      (who) => `<script data-name="${who}">${report(who)}</script>`,
    );
    return wrap(`${outer}${wrap(inner!, INNER)}`);
  }
  return `<script ${tag}>${code}</script>`;
}

/** The parts of a held element that report a run, each with its keys. In a nested template the outer one reports, too. */
export function partsOf({kind, keys, name}: Placed): readonly Placed[] {
  if (kind !== 'nested') return [{kind, keys, name}];
  return [
    {kind: 'template', keys, name: outerOf(name)},
    // What is in a template without keys stays held with it.
    {kind, keys: keys && `${keys} ${INNER}`, name},
  ];
}

function outerOf(name: string): string {
  return `${name}-outer`;
}
