import {expect} from '@open-wc/testing';
import {leaveUnfinished, readUnfinished} from '../../src/store/unfinished.js';

const entry = {name: '_ga*', service: 'tag', category: 'analytics', isWithdrawn: true};

describe('what one page leaves the next to erase', () => {
  afterEach(() => sessionStorage.clear());

  it('is read as it was left, without the words about it', () => {
    leaveUnfinished('lp-consent', [
      {...entry, purpose: 'Counts.', duration: '1 day', storage: 'local', domain: 'example.org'},
    ]);
    expect(readUnfinished('lp-consent')).to.deep.equal([{...entry, storage: 'local', domain: 'example.org'}]);
    expect(sessionStorage['lp-consent']).to.not.include('Counts');
  });

  it('is nothing, and leaves nothing, once there is nothing to erase', () => {
    leaveUnfinished('lp-consent', [entry]);
    leaveUnfinished('lp-consent', []);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    expect(readUnfinished('lp-consent')).to.deep.equal([]);
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
    it(`is nothing where ${text || 'an empty text'} stands`, () => {
      sessionStorage.setItem('lp-consent', text);
      expect(readUnfinished('lp-consent')).to.deep.equal([]);
    });

  it('is nothing where sessionStorage is blocked, and nothing throws', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    leaveUnfinished('lp-consent', [entry]);
    leaveUnfinished('lp-consent', []);
    expect(readUnfinished('lp-consent')).to.deep.equal([]);
    Object.defineProperty(globalThis, 'sessionStorage', own);
  });
});
