import {expect} from '@open-wc/testing';
import type {Decision} from '../../../src/core/decision.js';
import {allows, isDecided} from '../../../src/core/allows.js';
import {createPolicy} from '../../../src/core/policy.js';

interface Case {
  readonly title: string;
  readonly key?: string;
  readonly granted?: string[];
  readonly denied?: string[];
  readonly optOut?: string[] | 'all';
  readonly exempt?: string[];
  readonly isAllowed: boolean;
}

const cases: Case[] = [
  {title: 'GATE-03: undecided, nothing is allowed', isAllowed: false},
  {title: 'granted, a key is allowed', granted: ['analytics'], isAllowed: true},
  {title: 'denied, a key is not allowed', denied: ['analytics'], isAllowed: false},
  {
    title: 'granted and denied at once, a key is not allowed',
    granted: ['analytics'],
    denied: ['analytics'],
    isAllowed: false,
  },
  {title: 'PREF-04: another key granted does not help', granted: ['marketing'], isAllowed: false},
  {
    title: 'a key that was not asked about is not allowed',
    granted: ['marketing'],
    denied: ['media'],
    isAllowed: false,
  },
  {title: 'a granted key that begins with its name is another', granted: ['analytics-eu'], isAllowed: false},
  {
    title: 'a granted key that its name begins with is another',
    key: 'analytics-eu',
    granted: ['analytics'],
    isAllowed: false,
  },
  {title: 'a granted key that ends with its name is another', granted: ['eu-analytics'], isAllowed: false},
  {title: 'a granted key in other letters is another', granted: ['Analytics'], isAllowed: false},
  {title: 'exempt, a key is allowed undecided', key: 'necessary', isAllowed: true},
  {
    title: 'exempt, a key is allowed although denied',
    key: 'necessary',
    denied: ['necessary'],
    isAllowed: true,
  },
  {title: 'an exempt key that begins with its name is another', exempt: ['analytics-eu'], isAllowed: false},
  {title: 'opt-out, a key is allowed undecided', optOut: ['analytics'], isAllowed: true},
  {
    title: 'opt-out, a key is allowed that was not asked about',
    optOut: ['analytics'],
    denied: ['media'],
    isAllowed: true,
  },
  {
    title: 'opt-out, a denied key is not allowed',
    optOut: ['analytics'],
    denied: ['analytics'],
    isAllowed: false,
  },
  {title: 'opt-out, another key is not allowed', key: 'marketing', optOut: ['analytics'], isAllowed: false},
  {title: 'opt-out for all, any key is allowed undecided', optOut: 'all', isAllowed: true},
  {
    title: 'opt-out for all, a denied key is not allowed',
    optOut: 'all',
    denied: ['analytics'],
    isAllowed: false,
  },
  {title: 'a name that every object has is no key', key: 'constructor', isAllowed: false},
];

describe('what a policy allows', () => {
  for (const {title, key = 'analytics', granted, denied, optOut, exempt, isAllowed} of cases)
    it(`${title}`, () => {
      const decision: Decision | undefined =
        granted || denied
          ? {id: '', revision: 1, at: 0, granted: granted ?? [], denied: denied ?? []}
          : undefined;
      expect(allows(key, decision, createPolicy({optOut, exempt}))).to.equal(isAllowed);
    });

  it('a decision answers for the keys that it names', () => {
    const decision = {id: '', revision: 1, at: 0, granted: ['media'], denied: ['analytics']};
    expect(['media', 'analytics', 'med', 'marketing'].map((key) => isDecided(key, decision))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    expect(isDecided('media', undefined)).to.equal(false);
  });
});

describe('a policy as a site writes it', () => {
  it('has defaults', () => {
    expect(createPolicy({})).to.deep.equal({revision: 1, days: 184, exempt: ['necessary'], optOut: []});
  });

  it('is read from a tag', () => {
    expect(
      createPolicy({revision: '3', days: '200', exempt: 'necessary session', optOut: 'statistics'}),
    ).to.deep.equal({
      revision: 3,
      days: 200,
      exempt: ['necessary', 'session'],
      optOut: ['statistics'],
    });
  });

  it('is read from script', () => {
    expect(createPolicy({revision: 2, exempt: ['a', 'b'], optOut: 'all'})).to.deep.equal({
      revision: 2,
      days: 184,
      exempt: ['a', 'b'],
      optOut: ['all'],
    });
  });

  for (const days of ['', 'six months', 'NaN', '0'])
    it(`keeps the default of 184 days for ${JSON.stringify(days)}`, () =>
      expect(createPolicy({days}).days).to.equal(184));

  it('can have nothing exempt', () => expect(createPolicy({exempt: []}).exempt).to.deep.equal([]));
});
