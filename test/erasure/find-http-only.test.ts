import {expect} from '@open-wc/testing';
import {engine} from '../harness/engine.js';
import {leave, visitPage} from '../harness/gated-page.js';
import type {Visit} from '../harness/visit.js';

/** WebKit serves scripts from a copy that accepts every write, so writing finds nothing. */
const found = engine === 'WebKit' ? [] : ['sid'];
const folder = '/__page/shop';
const script = `<script type="module">import {findHttpOnly} from '/src/erasure/find-http-only.ts'; globalThis.findHttpOnly = findHttpOnly</script>`;

/** A page whose server sets cookies; `find` looks for what script cannot see. */
async function visitShop(...cookies: string[]): Promise<Visit & {find(...names: string[]): string[]}> {
  const path = `${folder}/${crypto.randomUUID()}/item.html`; // A new address each time, since the server sets its cookies again at the same one.
  const visit = await visitPage(script, {path, headers: {'Set-Cookie': cookies}});
  return Object.assign(visit, {
    find: (...names: string[]) =>
      (Reflect.get(visit.window, 'findHttpOnly') as (names: string[]) => string[])(names),
  });
}

function cookies(): string[] {
  return document.cookie.split('; ').filter(Boolean);
}

const places = ['Path=/', `Path=${folder}`, `Path=${folder}/`, `Path=/;Domain=${location.hostname}`];

describe('finding HttpOnly cookies', () => {
  afterEach(async () => {
    await visitShop(...places.map((place) => `sid=;HttpOnly;Max-Age=0;${place}`));
    await leave();
  });

  for (const place of places)
    it(`WDR-06: finds one that was set with ${place}, and does not change it`, async () => {
      const page = await visitShop(`sid=1;HttpOnly;${place}`);
      expect(page.window.document.cookie).to.not.include('sid');
      expect(page.find('sid', 'other')).to.deep.equal(found);
      expect(page.find('sid')).to.deep.equal(found);
    });

  it('WDR-06: finds none where none exist, although browsers reject some names', async () => {
    const page = await visitShop('seen=1;Path=/');
    expect(
      page.find('sid', '__Host-sid', '__Secure-sid', '__Http-sid', '__utm-sid', 'constructor'),
    ).to.deep.equal([]);
    page.window.document.cookie = 'seen=;Path=/;Max-Age=0';
  });

  it('takes at most 50 ms for 60 cookies that do not exist, on an address of many folders', async () => {
    const path = `/__page/${'folder/'.repeat(30)}${crypto.randomUUID()}/item.html`;
    const page = await visitPage(script, {path});
    const find = Reflect.get(page.window, 'findHttpOnly') as (names: readonly string[]) => string[];
    const names = Array.from({length: 60}, (_, i) => `absent-${i}`);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(find(names)).to.deep.equal([]);
      return performance.now() - start;
    });
    expect(Math.min(...times)).to.be.below(50);
  });

  it('finds one for the whole site among 60 on an address of many folders', async () => {
    const path = `/__page/${'folder/'.repeat(30)}${crypto.randomUUID()}/item.html`;
    const page = await visitPage(script, {path, headers: {'Set-Cookie': ['sid=1;HttpOnly;Path=/']}});
    const find = Reflect.get(page.window, 'findHttpOnly') as (names: readonly string[]) => string[];
    expect(find([...Array.from({length: 59}, (_, i) => `absent-${i}`), 'sid'])).to.deep.equal(found);
  });

  it('leaves none of its own cookies behind', async () => {
    const page = await visitShop('sid=1;HttpOnly;Path=/');
    const before = page.window.document.cookie;
    page.find('sid', 'absent', '__Secure-absent');
    expect(page.window.document.cookie).to.equal(before);
  });

  it('leaves no cookie behind even if it throws', async () => {
    const page = await visitShop();
    const {document} = page;
    const {get, set} = Object.getOwnPropertyDescriptor(page.window.Document.prototype, 'cookie')!;
    const fail = () => {
      throw new Error('interrupted');
    };
    Object.defineProperty(document, 'cookie', {configurable: true, get: fail, set: set!});
    if (found.length) expect(() => page.find('absent')).to.throw('interrupted');
    expect(get!.call(document)).to.equal('');
    expect(cookies()).to.deep.equal([]);
  });
});
