import {expect} from '@open-wc/testing';
import type {Cookie} from '../../src/core/declaration.js';
import {findResidue} from '../../src/erasure/find-residue.js';
import {engine} from '../harness/engine.js';
import {leave, visitPage} from '../harness/gated-page.js';

/** What WebKit cannot tell, see `find-http-only`. */
const found = engine === 'WebKit' ? [] : ['sid'];

/** Has the site's server set a cookie, or take it back. */
async function serverSets(...cookies: string[]): Promise<void> {
  await visitPage('A page', {headers: {'Set-Cookie': cookies}});
}

describe('what no script of the page can remove', () => {
  afterEach(async () => {
    await serverSets('sid=;Path=/;Max-Age=0', 'sid_2=;Path=/;Max-Age=0');
    await leave();
  });

  it('WDR-06: is what is kept on another site, whatever its kind, with the name of that site', () => {
    const entries: Cookie[] = [
      {name: 'IDE', domain: 'ads.example'},
      {name: 'yt-*', storage: 'local', domain: 'film.example'},
    ];
    expect(findResidue(entries, [])).to.deep.equal(['IDE (ads.example)', 'yt-* (film.example)']);
  });

  it('is nothing that is kept on this site, nor what another service still keeps there', () => {
    const entries: Cookie[] = [
      {name: 'a', domain: location.hostname},
      {name: 'uid', domain: 'ads.example'},
    ];
    expect(findResidue(entries, [{name: 'uid', domain: 'ads.example'}])).to.deep.equal([]);
  });

  it('is on another site when that only ends like this one', () => {
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

  it('WDR-06: is what the server has set as HttpOnly, under an exact name', async () => {
    await serverSets('sid=1;HttpOnly;Path=/', 'sid_2=1;HttpOnly;Path=/');
    expect(
      findResidue(
        [{name: 'sid'}, {name: 'sid'}, {name: 'sid_*'}, {name: 'none'}, {name: 'sid_2', storage: 'local'}],
        [],
      ),
    ).to.deep.equal(found);
  });

  it('WDR-10: is nothing that somebody else keeps, and that is not touched', async () => {
    await serverSets('sid=1;HttpOnly;Path=/');
    document.cookie = 'basket=3;Path=/';
    expect(
      findResidue([{name: 'sid'}, {name: 'basket'}, {name: 'mine'}], [{name: 'sid'}, {name: 'mi*'}]),
    ).to.deep.equal([]);
    expect(document.cookie).to.equal('basket=3');
    document.cookie = 'basket=;Path=/;Max-Age=0';
  });

  it('is no finding where a name is none', () => {
    expect(
      findResidue(
        ['a=b', 'a;b', 'a b', '', ' ', 'é', '\u0007'].map((name) => ({name})),
        [],
      ),
    ).to.deep.equal([]);
    expect(document.cookie).to.equal('');
  });
});
