import {expect} from '@open-wc/testing';
import type {Cookie} from '../../src/core/declaration.js';
import {entriesOf, matches} from '../../src/erasure/entries.js';
import {erase} from '../../src/erasure/erase.js';

/** The entries of a service that declares these. */
function declared(...cookies: readonly unknown[]): readonly Cookie[] {
  return entriesOf({
    categories: [{name: 'analytics', services: [{name: 'stats', cookies: cookies as readonly Cookie[]}]}],
  });
}

describe('the name of an entry', () => {
  afterEach(() => localStorage.clear());

  for (const [pattern, name, isMatch] of [
    ['_ga', '_ga', true],
    ['_ga', '_ga_X', false],
    ['_ga*', '_ga', true],
    ['_ga*', '_ga_X', true],
    ['*_id', '_pk_id', true],
    ['*_id', '_pk_ids', false],
    ['_pk*id', '_pkid', true],
    ['_pk_*_id', '_pk_id', false],
    ['a*a', 'a', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['**a**', 'bab', true],
    ['_ga.*', '_gaX', false],
    ['first*last', 'first line\nlast line\nlast', true],
    ['*\n*', 'two\nlines', true],
  ] as const)
    it(`${JSON.stringify(pattern)} ${isMatch ? 'matches' : 'does not match'} ${JSON.stringify(name)}`, () => {
      expect(matches([{name: pattern}], 'cookie', name)).to.equal(isMatch);
    });

  it('matches in linear time', () => {
    const start = performance.now();
    expect(matches([{name: `${'a*'.repeat(40)}b`}], 'local', 'a'.repeat(20_000))).to.equal(false);
    expect(performance.now() - start).to.be.below(200);
  });

  it('is declared without the whitespace around it', () => {
    expect(declared({name: ' _ga '}, {name: '\n_st*\t'}).map(({name}) => name)).to.deep.equal([
      '_ga',
      '_st*',
    ]);
  });

  it('is left out of the declaration if it is blank or no text at all, and nothing throws', () => {
    expect(declared({name: ' '}, {name: null}, {}, {name: '_ga'}).map(({name}) => name)).to.deep.equal([
      '_ga',
    ]);
    const service = {name: 'stats', cookies: null} as unknown as {name: string};
    expect(entriesOf({categories: [{name: 'analytics', services: [service]}]})).to.deep.equal([]);
  });

  it('with a newline is erased from localStorage', async () => {
    localStorage.setItem('stats\nqueue', '1');
    const {erased} = await erase(declared({name: 'stats*', storage: 'local'}));
    expect(erased).to.deep.equal(['stats\nqueue']);
    expect(localStorage).to.have.length(0);
  });

  for (const name of ['*', '**', ' * '])
    it(`erases nothing if it is ${JSON.stringify(name)}, unless "all" is set`, async () => {
      localStorage.setItem('basket', '1');
      expect(await erase(declared({name, storage: 'local'}))).to.deep.equal({erased: [], residue: []});
      expect(localStorage.getItem('basket')).to.equal('1');
      const {erased} = await erase(declared({name, storage: 'local', all: true}));
      expect(erased).to.deep.equal(['basket']);
    });

  it('"*" of a granted service keeps everything, with "all" or without', async () => {
    localStorage.setItem('stats', '1');
    await erase(declared({name: 'stats', storage: 'local'}), [{name: '*', storage: 'local'}]);
    expect(localStorage.getItem('stats')).to.equal('1');
  });
});
