import {expect} from '@open-wc/testing';
import {savePending, readPending} from '../../src/erasure/pending.js';

const entry = {name: '_ga*', service: 'tag', category: 'analytics', isWithdrawn: true};
const nothing = {entries: [], keys: []};

describe('a pending erasure', () => {
  afterEach(() => sessionStorage.clear());

  it('is read as it was saved, without descriptions', () => {
    const saved = {...entry, all: true, storage: 'local', domain: 'example.org'} as const;
    savePending('lp-consent', {
      entries: [{...saved, purpose: 'Counts.', duration: '1 day'}],
      keys: ['stats'],
    });
    expect(readPending('lp-consent')).to.deep.equal({entries: [saved], keys: ['stats']});
    expect(sessionStorage['lp-consent']).to.not.include('Counts');
  });

  it('is removed once there is nothing to erase', () => {
    savePending('lp-consent', {entries: [entry], keys: []});
    savePending('lp-consent', nothing);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    expect(readPending('lp-consent')).to.deep.equal(nothing);
  });

  it('holds each entry and each key once', () => {
    savePending('lp-consent', {entries: [entry, {...entry, purpose: 'Counts.'}], keys: ['tag', 'tag']});
    expect(readPending('lp-consent')).to.deep.equal({entries: [entry], keys: ['tag']});
  });

  for (const text of [
    '',
    'x',
    'null',
    '1',
    '"_ga"',
    '[1, ["_ga"]]',
    '{}',
    '[null]',
    '[{"name":1,"service":"a","category":"b"}]',
    '[{"name":"_ga"}]',
    '[[]]',
    '{"filter":1}',
    '[{',
  ])
    it(`is empty where the storage holds ${text || 'an empty text'}`, () => {
      sessionStorage.setItem('lp-consent', text);
      expect(readPending('lp-consent')).to.deep.equal(nothing);
    });

  it('is empty where sessionStorage is blocked, and nothing throws', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    savePending('lp-consent', {entries: [entry], keys: []});
    savePending('lp-consent', nothing);
    expect(readPending('lp-consent')).to.deep.equal(nothing);
    Object.defineProperty(globalThis, 'sessionStorage', own);
  });
});
