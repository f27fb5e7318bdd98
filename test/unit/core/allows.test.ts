import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {allows} from '../../../src/core/allows.js';
import {isAssumed} from '../../../src/core/is-assumed.js';
import {isDecided} from '../../../src/core/is-decided.js';
import {isOptOut} from '../../../src/core/is-opt-out.js';
import type {Decision} from '../../../src/core/decision.js';
import {createPolicy} from '../../../src/core/policy.js';

/** A decision with these lists; only what it grants and denies matters here. */
function decisionOf(granted: string[] = [], denied: string[] = []): Decision {
  return {id: '', revision: 1, at: 0, granted, denied};
}

describe('allows', () => {
  interface Case {
    readonly title: string;
    readonly key?: string;
    readonly granted?: string[];
    readonly denied?: string[];
    readonly optOut?: string[] | 'all';
    readonly exempt?: string[];
    readonly isAllowed: boolean;
  }

  const table: Case[] = [
    {title: 'GATE-03: an undecided key may not run', isAllowed: false},
    {title: 'a granted key may run', granted: ['analytics'], isAllowed: true},
    {title: 'a denied key may not run', denied: ['analytics'], isAllowed: false},
    {
      title: 'a key that is both granted and denied may not run',
      granted: ['analytics'],
      denied: ['analytics'],
      isAllowed: false,
    },
    {title: 'a refusal of everything denies each key', denied: ['*'], isAllowed: false},
    {
      title: 'a key granted beside a refusal of everything may run',
      granted: ['analytics'],
      denied: ['*'],
      isAllowed: true,
    },
    {
      title: 'PREF-04: granting another key does not grant this one',
      granted: ['marketing'],
      isAllowed: false,
    },
    {
      title: 'a decision that does not list a key does not grant it',
      granted: ['marketing'],
      denied: ['media'],
      isAllowed: false,
    },
    {title: 'granting a longer name does not grant its prefix', granted: ['analytics-eu'], isAllowed: false},
    {
      title: 'granting a prefix does not grant the longer name',
      key: 'analytics-eu',
      granted: ['analytics'],
      isAllowed: false,
    },
    {title: 'granting a longer name does not grant its suffix', granted: ['eu-analytics'], isAllowed: false},
    {title: 'keys are case-sensitive', granted: ['Analytics'], isAllowed: false},
    {title: 'an exempt key may run before any decision', key: 'necessary', isAllowed: true},
    {
      title: 'an exempt key may run although it is denied',
      key: 'necessary',
      denied: ['necessary'],
      isAllowed: true,
    },
    {title: 'exempting a longer name does not exempt its prefix', exempt: ['analytics-eu'], isAllowed: false},
    {title: 'an opt-out key may run before any decision', optOut: ['analytics'], isAllowed: true},
    {
      title: 'an opt-out key that the decision does not list may run',
      optOut: ['analytics'],
      denied: ['media'],
      isAllowed: true,
    },
    {
      title: 'an opt-out key that is denied may not run',
      optOut: ['analytics'],
      denied: ['analytics'],
      isAllowed: false,
    },
    {
      title: 'an opt-out key may not run after a refusal of everything',
      optOut: ['analytics'],
      denied: ['*'],
      isAllowed: false,
    },
    {
      title: 'opt-out for one key does not cover another',
      key: 'marketing',
      optOut: ['analytics'],
      isAllowed: false,
    },
    {title: 'opt-out for all covers every key', optOut: 'all', isAllowed: true},
    {
      title: 'opt-out for all does not cover a denied key',
      optOut: 'all',
      denied: ['analytics'],
      isAllowed: false,
    },
    {title: 'the name of an object’s own member is not granted', key: 'constructor', isAllowed: false},

    {title: 'a fallback may not run before any decision', key: '!analytics', isAllowed: false},
    {
      title: 'a fallback may run once its key is denied',
      key: '!analytics',
      denied: ['analytics'],
      isAllowed: true,
    },
    {
      title: 'a fallback may run after a refusal of everything',
      key: '!analytics',
      denied: ['*'],
      isAllowed: true,
    },
    {
      title: 'a fallback may not run once its key is granted',
      key: '!analytics',
      granted: ['analytics'],
      isAllowed: false,
    },
    {
      title: 'a fallback may run if its key is both granted and denied',
      key: '!analytics',
      granted: ['analytics'],
      denied: ['analytics'],
      isAllowed: true,
    },
    {
      title: 'a fallback of an exempt key may never run',
      key: '!necessary',
      denied: ['necessary'],
      isAllowed: false,
    },
    {
      title: 'a fallback of an opt-out key may not run before any decision',
      key: '!analytics',
      optOut: 'all',
      isAllowed: false,
    },
    {
      title: 'a fallback of an opt-out key may run once it is denied',
      key: '!analytics',
      optOut: 'all',
      denied: ['analytics'],
      isAllowed: true,
    },
    {title: 'an exclamation mark alone is no fallback', key: '!', denied: ['*'], isAllowed: false},
    {
      title: 'two exclamation marks are no fallback',
      key: '!!analytics',
      denied: ['analytics'],
      isAllowed: false,
    },
  ];

  for (const {title, key = 'analytics', granted, denied, optOut, exempt, isAllowed} of table)
    test(title, () => {
      const decision = granted || denied ? decisionOf(granted, denied) : undefined;
      assert.equal(allows(key, decision, createPolicy({optOut, exempt})), isAllowed);
    });
});

describe('isDecided', () => {
  const decision = decisionOf(['media'], ['analytics']);

  test('is true for keys that the decision grants or denies', () => {
    assert.equal(isDecided('media', decision), true);
    assert.equal(isDecided('analytics', decision), true);
  });

  test('is false for a key that the decision does not list, or lists only as part of another name', () => {
    assert.equal(isDecided('marketing', decision), false);
    assert.equal(isDecided('med', decision), false);
  });

  test('is true for every key after a refusal of everything', () =>
    assert.equal(isDecided('marketing', decisionOf([], ['*'])), true));

  test('is false without a decision', () => assert.equal(isDecided('media', undefined), false));
});

describe('isOptOut', () => {
  test('is true for the keys that the policy names, and for no others', () => {
    const policy = createPolicy({optOut: ['analytics']});
    assert.equal(isOptOut('analytics', policy), true);
    assert.equal(isOptOut('marketing', policy), false);
  });

  test('is true for every key where the policy says “all”', () => {
    assert.equal(isOptOut('marketing', createPolicy({optOut: 'all'})), true);
    assert.equal(isOptOut('marketing', {...createPolicy({}), optOut: 'all'}), true);
  });

  test('is false by default', () => assert.equal(isOptOut('analytics', createPolicy({})), false));
});

describe('isAssumed', () => {
  const policy = createPolicy({optOut: 'all'});

  test('is true for an opt-out key that the visitor has not decided', () => {
    assert.equal(isAssumed('analytics', undefined, policy), true);
    assert.equal(isAssumed('analytics', decisionOf(['media']), policy), true);
  });

  test('is false once the visitor has granted or denied the key', () => {
    assert.equal(isAssumed('analytics', decisionOf(['analytics']), policy), false);
    assert.equal(isAssumed('analytics', decisionOf([], ['analytics']), policy), false);
  });

  test('is false for an exempt key, which is never asked for', () =>
    assert.equal(isAssumed('necessary', undefined, policy), false));

  test('is false for a key that needs consent first', () =>
    assert.equal(isAssumed('analytics', undefined, createPolicy({})), false));
});
