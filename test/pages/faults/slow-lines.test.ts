import {expect} from '@open-wc/testing';
import {leave, recordRun, returnWith, visitPage} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {loggedBy, recorder, settled} from './app-page.js';
import {end, runsWholeWhenCut, start} from './cut-pages.js';

describe('R7: a page that arrives in two parts, cut anywhere in a held element', () => {
  afterEach(leave);

  runsWholeWhenCut(() => true);

  it('forty inline scripts run completely, although a released one appends while they arrive', async () => {
    returnWith({granted: 'analytics'});
    const names = Array.from({length: 40}, (_, i) => `${i}`);
    const one = (name: string): string =>
      `<script type="text/plain" data-consent="analytics">${recordRun(`begin ${name}`)} /* ${'.'.repeat(200)} */ document.body.append(document.createElement('b')); ${recordRun(`end ${name}`)}</script>`;
    const parts = names.map(one);
    // Each part ends in the middle of a script.
    const text = parts.join('');
    const step = Math.round(text.length / 27);
    const pieces = Array.from({length: 28}, (_, i) => text.slice(i * step, (i + 1) * step)).filter(Boolean);
    const page = await visitPage(
      [
        `<!doctype html><html lang="en"><head>${recorder}<script src="/cdn/gate.js"></script></head><body>${start}${pieces[0]}`,
        ...pieces.slice(1, -1),
        `${pieces.at(-1)}${end}`,
      ],
      {until: 'begun'},
    );
    await until(() => page.document?.querySelector('#start'));
    for (let i = 1; i < pieces.length - 1; i++) {
      await page.proceed();
      await settled(page);
    }
    await page.proceed('#end');
    await until(() => page.document.readyState === 'complete');
    await until(() => page.window.ran?.includes('end 39'), 2000).catch(
      () => 'the comparison says what is missing',
    );
    expect(page.window.ran).to.deep.equal(names.flatMap((name) => [`begin ${name}`, `end ${name}`]));
    expect(loggedBy(page)).to.deep.equal([]);
  }).timeout(60_000);
});
