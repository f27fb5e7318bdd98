import {expect} from '@open-wc/testing';
import {recordRun, returnWith, visitPage} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {newTestId, received, thirdParty, type Visit} from '../../harness/visit.js';
import {loggedBy, recorder, settled} from './app-page.js';

/** How many pages arrive at the same time: each keeps one of the six connections that a browser opens to a server. */
const PARALLEL_PAGES = 4;

/** The number of problems after which the other cuts are skipped, since each failure costs a full timeout. */
const MAX_PROBLEMS = 8;

/** Where the parts of a page end, for the tests to wait for. */
export const start = '<i id="start"></i>';
export const end = '<i id="end"></i>';

/** Held elements whose ends are observable: whatever is cut off is missing in what ran, or in the page. */
const heldParts = (id: string): string =>
  `<script type="text/plain" data-consent="analytics">${recordRun('one')}${recordRun('two')}</script>` +
  `<script type="text/plain" data-consent="analytics" src="${thirdParty}/${id}/three.js"></script>` +
  `<template data-consent="analytics"><script>${recordRun('four')}</script><p>A</p><p class="tail">B</p></template>` +
  `<iframe data-consent="media" data-src="${thirdParty}/${id}/frame" title="A film"></iframe>`;

/** What scripts and extensions append while a page arrives, so that the element being parsed gets a next sibling. */
const additions: Readonly<Record<string, string>> = {
  'nothing is added': '',
  'a script of the page appends to body, head and html': `<script>
    new MutationObserver((records, observer) => {
      if (!document.querySelector('[data-consent]')) return;
      observer.disconnect();
      for (const parent of [document.body, document.head, document.documentElement]) parent.append(document.createElement('b'));
    }).observe(document, {childList: true, subtree: true});
  </script>`,
  'a released script appends to body, head and html': `<script type="text/plain" data-consent="analytics">
    for (const parent of [document.head, document.documentElement, document.body]) parent?.append(document.createElement('b'));
  </script>`,
};

async function arrives(first: string, second: string): Promise<Visit> {
  const page = await visitPage([first, second], {until: 'begun'});
  await until(() => page.document?.querySelector('#start'));
  await settled(page);
  await page.proceed('#end');
  await until(() => page.document.readyState === 'complete');
  return page;
}

/** Defines a test for each thing that can be added while a page arrives, cut before each byte of its held elements that `isCut`. */
export function runsWholeWhenCut(isCut: (text: string, cut: number) => boolean): void {
  for (const [what, script] of Object.entries(additions))
    it(`runs everything once and completely while ${what}`, async () => {
      returnWith({granted: 'analytics+media'});
      const text = heldParts('t-12345678');
      const cuts = Array.from({length: text.length + 1}, (_, cut) => cut).filter((cut) => isCut(text, cut));
      const problems: string[] = [];
      const judge = async (cut: number): Promise<void> => {
        const id = newTestId();
        const parts = heldParts(id);
        const page = await arrives(
          `<!doctype html><html lang="en"><head>${recorder}<script src="/cdn/gate.js"></script></head><body>${script}${start}${parts.slice(0, cut)}`,
          `${parts.slice(cut)}${end}<p>The end</p>`,
        );
        await until(
          async () => page.window.ran?.includes('four') && (await received(id)).length >= 2,
          1500,
        ).catch(() => 'the comparison says what is missing');
        const found = JSON.stringify({
          ran: page.window.ran,
          requests: (await received(id)).map(({path}) => path).toSorted(),
          tails: page.document.querySelectorAll('body > .tail').length,
          logged: loggedBy(page),
        });
        await page.close();
        const right = JSON.stringify({
          ran: ['one', 'two', 'three', 'four'],
          requests: ['/frame', '/three.js'],
          tails: 1,
          logged: [],
        });
        if (found !== right)
          problems.push(`cut before ${JSON.stringify(parts.slice(cut, cut + 20))}: ${found}`);
      };
      await Promise.all(
        Array.from({length: PARALLEL_PAGES}, async () => {
          for (
            let cut = cuts.shift();
            cut !== undefined && problems.length < MAX_PROBLEMS;
            cut = cuts.shift()
          )
            await judge(cut);
        }),
      );
      expect(problems).to.deep.equal([]);
    }).timeout(300_000);
}
