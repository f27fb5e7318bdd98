import {expect} from '@open-wc/testing';
import type {Consent} from '../../src/store/consent.js';
import {consentOf, held, leave, visitGated} from '../harness/gated-page.js';
import {shownIn} from '../harness/first-visit.js';
import {until} from '../harness/until.js';

const site = `<lp-consent controller="Site" privacy-policy="/privacy" categories="analytics"></lp-consent>${held('session', 'necessary')}`;
const task = (name: string): string => `() => (globalThis.tasks ||= []).push('${name}')`;

function tasksOf(window: Window): string[] {
  return (Reflect.get(window, 'tasks') as string[] | undefined) ?? [];
}

describe('K13: before the gate, window.lpConsent is', () => {
  afterEach(leave);

  for (const [what, code, tasks] of [
    ['an object', 'window.lpConsent = {}', []],
    ['an object with a policy', 'window.lpConsent = {policy: {}, internals: {}}', []],
    ['a text', `window.lpConsent = 'policy'`, []],
    ['null', 'window.lpConsent = null', []],
    ['a number', 'window.lpConsent = 1', []],
    ['an element', `document.write('<form id=lpConsent><input name=policy></form>')`, []],
    ['an array', `window.lpConsent = [${task('one')}]`, ['one']],
    ['a frozen array', `window.lpConsent = Object.freeze([${task('one')}])`, ['one']],
    ['an array of other values', `window.lpConsent = [null, 1, {}, ${task('one')}]`, ['one']],
    ['a variable', `var lpConsent = []; lpConsent.push(${task('one')})`, ['one']],
    ['a constant', `const lpConsent = []`, []],
  ] as const)
    it(`${what}: the page is gated, and tasks run`, async () => {
      const page = await visitGated(site, {
        before: `<script>${code}</script>`,
        gate: 'data-google data-guard=""',
      });
      await (await shownIn(page)).banner.opened();
      await until(() => page.window.ran);
      expect([...(page.window.dataLayer![0] as unknown[])].slice(0, 2)).to.deep.equal(['consent', 'default']);
      expect(page.document.querySelector('meta[http-equiv]')).to.not.equal(null);
      expect(consentOf(page).decide).to.be.a('function');
      expect(tasksOf(page.window)).to.deep.equal(tasks);
    });
});

describe('K13: after the gate, a page writes', () => {
  afterEach(leave);

  for (const [before, code, tasks] of [
    ['', 'var lpConsent = []', []],
    ['', `var lpConsent = []; lpConsent.push(${task('one')})`, ['one']],
    ['', `lpConsent = [${task('one')}]; lpConsent.push(${task('two')})`, ['one', 'two']],
    ['', `(window.lpConsent ||= []).push(${task('one')})`, ['one']],
    ['', `window.lpConsent = {}; lpConsent.push(${task('one')})`, ['one']],
    ['', `'use strict'; window.lpConsent = null; lpConsent.push(${task('one')})`, ['one']],
    ['var lpConsent = []', `var lpConsent = []; lpConsent.push(${task('one')})`, ['one']],
  ] as const)
    it(`${before && `${before}, before and `}${code}: the store stays`, async () => {
      const page = await visitGated(site, {
        before: `<script>${before}</script>`,
        head: `<script>globalThis.store = lpConsent; ${code}</script>`,
      });
      const {banner, consent} = await shownIn(page);
      await banner.opened();
      expect(consent).to.equal(Reflect.get(page.window, 'store') as Consent);
      expect(tasksOf(page.window)).to.deep.equal(tasks);
      await banner.press('Accept all');
      expect(consent.allows('analytics')).to.equal(true);
    });

  it('delete lpConsent: a test can start anew', async () => {
    const page = await visitGated('<script>delete globalThis.lpConsent</script>');
    expect(page.window.lpConsent).to.equal(undefined);
  });
});

describe('K14: Object.prototype', () => {
  afterEach(leave);

  for (const [name, value] of [
    ['optOut', 'all'],
    ['exempt', 'analytics'],
    ['cookie', 'other'],
    ['domain', 'other.test'],
    ['revision', '7'],
    ['days', '1'],
    ['onWithdraw', 'stay'],
    ['google', ''],
    ['guard', ''],
    ['nonceOptional', ''],
    ['elements', '/nowhere/'],
  ] as const)
    it(`with ${name} changes nothing`, async () => {
      const page = await visitGated(site + held('analytics'), {
        before: `<script>Object.prototype.${name} = '${value}'</script>`,
      });
      const {banner, consent} = await shownIn(page);
      await banner.opened();
      await until(() => page.window.ran);
      expect(page.window.ran).to.deep.equal(['session']);
      // As text, because `deep.equal` compares what is inherited as well.
      expect(JSON.stringify(consent.policy)).to.equal(
        '{"revision":1,"days":184,"exempt":["necessary"],"optOut":[]}',
      );
      expect(page.window.dataLayer).to.equal(undefined);
      expect(page.document.querySelector('meta[http-equiv]')).to.equal(null);
      await banner.press('Accept all');
      expect(document.cookie).to.include('lp-consent=id=');
    });
});

describe('the gate as a module', () => {
  afterEach(leave);

  it('warns how to write its tag, and holds everything', async () => {
    const page = await visitGated(site, {
      before: `<script>
        globalThis.warnings = [];
        console.warn = (text) => warnings.push(text);
      </script>`,
      gate: 'type="module"',
    });
    expect(Reflect.get(page.window, 'warnings')).to.deep.equal([
      'lp-consent [module]: everything stays held. Remove type="module" from the tag of gate.js.',
    ]);
    expect(page.window.ran).to.equal(undefined);
  });
});

it('a wrong data-elements does not keep the gate from starting', async () => {
  const page = await visitGated(site, {gate: 'data-google data-guard="" data-elements="https://["'});
  await (await shownIn(page)).banner.opened();
  await until(() => page.window.ran);
  expect([...(page.window.dataLayer![0] as unknown[])].slice(0, 2)).to.deep.equal(['consent', 'default']);
  expect(page.document.querySelector('meta[http-equiv]')).to.not.equal(null);
  await leave();
});
