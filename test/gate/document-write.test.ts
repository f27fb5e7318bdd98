import {expect} from '@open-wc/testing';
import {consentOf, held, leave, recordRun, reached, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, type Visit} from '../harness/visit.js';

const recordWarnings = `<script>globalThis.warned = []; console.warn = (...texts) => warned.push(texts.join(' '))</script>`;
const warnings = ({window}: Visit) => Reflect.get(window, 'warned') as string[];
const textOf = ({document}: Visit) =>
  document.querySelector('main')!.textContent!.replace(/\s+/g, ' ').trim();
const paragraphs = ({document}: Visit) =>
  [...document.querySelectorAll('main p')].map(({textContent}) => textContent);
const holding = (code: string, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>${code}</script>`;

describe('SEC-09: document.write in a released script', () => {
  afterEach(leave);

  it('inserts its markup in the script’s place and keeps the page', async () => {
    const page = await visitGated(
      `<main><p>one</p>${holding(`document.write('<p>', 'two', '</p>'); document.writeln('<p>three</p>')`)}<p>four</p></main>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => paragraphs(page).length === 4);
    expect(paragraphs(page)).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('can be called in pieces, and the scripts that it writes run in order, before the next held script', async () => {
    const at = `${thirdParty}/${newTestId()}`;
    const page = await visitGated(`<main>
      ${holding(`${recordRun('first')} document.write('<scr'); document.write('ipt src="${at}/second.js?delay=200"></scr' + 'ipt><script>${recordRun('third').replaceAll('"', '\\"')}<' + '/script>')`)}
      ${held('fourth')}</main>`);
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 4);
    expect(page.window.ran).to.deep.equal(['first', 'second', 'third', 'fourth']);
  });

  it('works in an external script', async () => {
    const at = `${thirdParty}/${newTestId()}`;
    const body = encodeURIComponent(`document.write('<b>written</b>');${recordRun('one')}`);
    const page = await visitGated(`<main>${holding('', `src="${at}/one.js?body=${body}"`)}</main>`);
    consentOf(page).decide({analytics: true});
    await until(() => page.document.querySelector('main b'));
    expect(textOf(page)).to.equal('written');
  });

  it('inserts nothing once the key is withdrawn', async () => {
    const id = newTestId();
    const code = `document.write('<img src="${thirdParty}/${id}/pixel.gif" alt="">'); lpConsent.withdraw('analytics')`;
    const page = await visitGated(`<main>${holding(code)}</main>${held('control', 'control')}`, {
      gate: 'data-on-withdraw="stay"',
    });
    consentOf(page).decide({analytics: true, control: true});
    await until(() => page.window.ran?.includes('control'));
    expect(page.document.querySelector('main img')).to.equal(null);
    expect(await reached(page, id)).to.deep.equal([]);
  });

  it('does not erase the page after document.open', async () => {
    const page = await visitGated(
      `<main><p>kept</p>${holding(`document.open(); document.write('<p>written</p>'); document.close()`)}</main>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => paragraphs(page).length === 2);
    expect(paragraphs(page)).to.deep.equal(['kept', 'written']);
  });

  it('can be called on what document.open returns', async () => {
    const page = await visitGated(
      `<main>${holding(`document.open().write('<p>written</p>'); document.close()`)}</main>`,
    );
    consentOf(page).decide({analytics: true});
    await until(() => paragraphs(page).length);
    expect(paragraphs(page)).to.deep.equal(['written']);
  });

  it('is ignored with a warning when called later, from a timer or a script that was added', async () => {
    const code = `setTimeout(() => {
      document.write('late');
      const inner = document.createElement('script');
      inner.text = 'document.write("inner"); globalThis.ran = ["done"]';
      document.head.append(inner);
    })`;
    const page = await visitGated(`<main><p>kept</p>${holding(code)}</main>`, {before: recordWarnings});
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    expect(textOf(page)).to.include('kept');
    const refused = (): string[] => warnings(page).filter((text) => text.includes('[write]'));
    await until(() => refused().length === 2);
  });

  it('leaves the page’s own document.write to the parser', async () => {
    const page = await visitGated(
      [
        `<main>${held('one')}<p>a</p>`,
        `<script>document.write('<p>b</p>')</script><p>c</p><script>globalThis.native = document.write.name</script>`,
        '</main>',
      ],
      {until: 'begun'},
    );
    await until(() => page.document.querySelector('main p'));
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran);
    await page.proceed();
    await page.proceed();
    await until(() => page.document.readyState === 'complete');
    expect(paragraphs(page)).to.deep.equal(['a', 'b', 'c']);
  });

  it('is not captured before anything is released', async () => {
    const page = await visitGated(held('one'));
    consentOf(page).decide({analytics: false});
    expect(Object.hasOwn(page.document, 'write')).to.equal(false);
  });
});
