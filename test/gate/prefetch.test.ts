import {expect} from '@open-wc/testing';
import {consentOf, held, heldExternal, leave, reached, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, type Visit} from '../harness/visit.js';
import {settled} from '../pages/faults/app-page.js';

/** The files that the page prefetches. */
const prefetched = ({document}: Visit): string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel$=preload]')].map(({href}) =>
    new URL(href).pathname.split('/').at(-1)!,
  );

describe('prefetching what comes next in a queue', () => {
  afterEach(leave);

  it('leaves out a script that has run already', async () => {
    const id = newTestId();
    const script = (name: string): string => heldExternal(`${thirdParty}/${id}/${name}`);
    const page = await visitGated(`<main>${script('one.js')}</main>`);
    const main = page.document.querySelector('main')!;
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.length === 1);
    main.replaceChildren();
    await settled(page);
    main.innerHTML = script('slow.js?until=go') + script('one.js') + script('two.js');
    await until(() => prefetched(page).length);
    expect(prefetched(page)).to.deep.equal(['two.js']);
    await fetch(`${thirdParty}/${id}/go`);
    await until(() => page.window.ran?.includes('two'));
    expect(page.window.ran).to.deep.equal(['one', 'slow', 'two']);
    expect((await reached(page, id)).filter((path) => path === '/one.js')).to.have.length(1);
  });

  it('leaves out a script without the nonce of the gate', async () => {
    const id = newTestId();
    const script = (name: string): string => heldExternal(`${thirdParty}/${id}/${name}`);
    const withNonce = (name: string): string => script(name).replace('<script', '<script nonce="abc"');
    const page = await visitGated(withNonce('slow.js?until=go') + script('one.js') + withNonce('two.js'), {
      gate: 'nonce="abc"',
    });
    consentOf(page).decide({analytics: true});
    await until(() => prefetched(page).length);
    expect(prefetched(page)).to.deep.equal(['two.js']);
    await fetch(`${thirdParty}/${id}/go`);
    await until(() => page.window.ran?.includes('two'));
    expect(await reached(page, id)).to.not.include('/one.js');
  });

  it('leaves out a script whose consent is withdrawn while it is queued', async () => {
    const id = newTestId();
    const slow = `${thirdParty}/${id}/slow.js?until=go`;
    const rest = Array.from({length: 40}, (_, i) => heldExternal(`${thirdParty}/${id}/${i}.js`));
    const page = await visitGated(heldExternal(slow) + rest.join('') + held('control', 'control'), {
      gate: 'data-on-withdraw="stay"',
    });
    consentOf(page).decide({analytics: true});
    await until(() => prefetched(page).length);
    const before = prefetched(page);
    expect(before.length).to.be.below(40);
    consentOf(page).withdraw('analytics');
    await fetch(`${thirdParty}/${id}/go`);
    await until(() => page.window.performance.getEntriesByName(slow).length);
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    await settled(page);
    expect(page.window.ran!.filter((name) => name !== 'slow')).to.deep.equal(['control']);
    const requests = (await reached(page, id)).filter((path) => /\d/.test(path));
    expect(requests.filter((path) => !before.includes(path.slice(1)))).to.deep.equal([]);
  });

  it('leaves no link when a queue is done', async () => {
    const id = newTestId();
    const page = await visitGated(
      ['slow.js?until=go', 'missing.js?status=404', 'one.js', 'two.js']
        .map((name) => heldExternal(`${thirdParty}/${id}/${name}`))
        .join(''),
    );
    consentOf(page).decide({analytics: true});
    await until(() => prefetched(page).length === 3);
    await fetch(`${thirdParty}/${id}/go`);
    await until(() => page.window.ran?.includes('two'));
    await settled(page);
    expect(prefetched(page)).to.deep.equal([]);
  });
});
