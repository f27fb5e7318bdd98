import {expect} from '@open-wc/testing';
import {savePending, readPending} from '../../src/erasure/pending.js';

const entry = {name: '_ga*', service: 'tag', category: 'analytics', isWithdrawn: true};

describe('a pending erasure', () => {
  afterEach(() => sessionStorage.clear());

  it('is read as it was saved, without descriptions', () => {
    savePending('lp-consent', [
      {...entry, purpose: 'Counts.', duration: '1 day', storage: 'local', domain: 'example.org'},
    ]);
    expect(readPending('lp-consent')).to.deep.equal([{...entry, storage: 'local', domain: 'example.org'}]);
    expect(sessionStorage['lp-consent']).to.not.include('Counts');
  });

  it('is removed once there is nothing to erase', () => {
    savePending('lp-consent', [entry]);
    savePending('lp-consent', []);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    expect(readPending('lp-consent')).to.deep.equal([]);
  });

  for (const text of [
    '',
    'x',
    'null',
    '1',
    '"_ga"',
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
      expect(readPending('lp-consent')).to.deep.equal([]);
    });

  it('is empty where sessionStorage is blocked, and nothing throws', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    savePending('lp-consent', [entry]);
    savePending('lp-consent', []);
    expect(readPending('lp-consent')).to.deep.equal([]);
    Object.defineProperty(globalThis, 'sessionStorage', own);
  });
});
