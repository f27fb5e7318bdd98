import {expect} from '@open-wc/testing';
import type {Cookie} from '../../src/core/declaration.js';
import {findResidue} from '../../src/erasure/find-residue.js';
import {engine} from '../harness/engine.js';
import {leave, visitPage} from '../harness/gated-page.js';

/** WebKit cannot find HttpOnly cookies, see `find-http-only`. */
const found = engine === 'WebKit' ? [] : ['sid'];

/** Lets the site's server set or delete cookies. */
async function serverSets(...cookies: string[]): Promise<void> {
  await visitPage('A page', {headers: {'Set-Cookie': cookies}});
}

describe('the residue that no script can remove', () => {
  afterEach(async () => {
    await serverSets('sid=;Path=/;Max-Age=0', 'sid_2=;Path=/;Max-Age=0');
    await leave();
  });

  it('WDR-06: includes everything on another site, with the name of that site', () => {
    const entries: Cookie[] = [
      {name: 'IDE', domain: 'ads.example'},
      {name: 'yt-*', storage: 'local', domain: 'film.example'},
    ];
    expect(findResidue(entries, [])).to.deep.equal(['IDE (ads.example)', 'yt-* (film.example)']);
  });

  it('excludes what is on this site, and what another service still stores on another', () => {
    const entries: Cookie[] = [
      {name: 'a', domain: location.hostname},
      {name: 'uid', domain: 'ads.example'},
    ];
    expect(findResidue(entries, [{name: 'uid', domain: 'ads.example'}])).to.deep.equal([]);
  });

  it('includes what is on another host whose name is only similar', () => {
    expect(
      findResidue(
        [
          {name: 'a', domain: `sub.${location.hostname}`},
          {name: 'b', domain: location.hostname.slice(1)},
        ],
        [],
      ),
    ).to.deep.equal([`a (sub.${location.hostname})`, `b (${location.hostname.slice(1)})`]);
  });

  it('WDR-06: includes HttpOnly cookies that are declared with their exact name', async () => {
    await serverSets('sid=1;HttpOnly;Path=/', 'sid_2=1;HttpOnly;Path=/');
    expect(
      findResidue(
        [{name: 'sid'}, {name: 'sid'}, {name: 'sid_*'}, {name: 'none'}, {name: 'sid_2', storage: 'local'}],
        [],
      ),
    ).to.deep.equal(found);
  });

  it('WDR-10: excludes what another service stores, and leaves it unchanged', async () => {
    await serverSets('sid=1;HttpOnly;Path=/');
    document.cookie = 'basket=3;Path=/';
    expect(
      findResidue([{name: 'sid'}, {name: 'basket'}, {name: 'mine'}], [{name: 'sid'}, {name: 'mi*'}]),
    ).to.deep.equal([]);
    expect(document.cookie).to.equal('basket=3');
    document.cookie = 'basket=;Path=/;Max-Age=0';
  });

  it('excludes names that no cookie can have', () => {
    expect(
      findResidue(
        ['a=b', 'a;b', 'a b', '', ' ', 'é', '\u0007'].map((name) => ({name})),
        [],
      ),
    ).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });
});
