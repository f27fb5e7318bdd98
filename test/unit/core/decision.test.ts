import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {currentPart, expiryReason} from '../../../src/core/current-part.js';
import {decide, stricter} from '../../../src/core/decide.js';
import type {Choices, Decision} from '../../../src/core/decision.js';
import {createPolicy} from '../../../src/core/policy.js';

const NOW = 1_800_000_000;
const DAY = 86_400;
const policy = createPolicy({revision: 2});

describe('decide', () => {
  const earlier: Decision = {
    id: 'first',
    revision: 1,
    at: 1,
    granted: ['analytics'],
    denied: ['marketing'],
  };
  const decideNow = (choices: Choices, previous?: Decision): Decision =>
    decide(previous, choices, policy, NOW, () => 'new');
  const keysAfter = (choices: Choices, previous?: Decision) => {
    const {granted, denied} = decideNow(choices, previous);
    return {granted, denied};
  };

  test('PRF-04: lists what is granted and what is denied, with the date and the revision', () =>
    assert.deepEqual(decideNow({analytics: true, marketing: false}), {
      id: 'new',
      revision: 2,
      at: NOW,
      granted: ['analytics'],
      denied: ['marketing'],
    }));

  test('keeps the earlier choice for keys that are left out', () =>
    assert.deepEqual(keysAfter({media: true}, earlier), {
      granted: ['analytics', 'media'],
      denied: ['marketing'],
    }));

  test('keeps the id of the earlier decision', () => assert.equal(decideNow({}, earlier).id, 'first'));

  test('makes an id where a refusal by a tool had none', () =>
    assert.equal(decideNow({analytics: true}, {...earlier, id: ''}).id, 'new'));

  test('replaces earlier choices', () =>
    assert.deepEqual(keysAfter({analytics: false, marketing: true}, earlier), {
      granted: ['marketing'],
      denied: ['analytics'],
    }));

  test('lists each key once', () =>
    assert.deepEqual(keysAfter({analytics: true}, {...earlier, granted: ['analytics', 'analytics']}), {
      granted: ['analytics'],
      denied: ['marketing'],
    }));

  test('K9: keeps the * of a refusal by a tool, with the date of today, until * is granted', () => {
    const refusal = {id: '', revision: 0, at: 0, granted: [], denied: ['*']};
    const next = decideNow({media: true}, refusal);
    assert.deepEqual(next, {id: 'new', revision: 2, at: NOW, granted: ['media'], denied: ['*']});
    assert.deepEqual(decideNow({'*': true}, next), {...next, denied: []});
  });

  test('K6: keeps the date of each choice, and as its own the oldest one', () => {
    const first = decideNow({analytics: true});
    const later = decide(first, {youtube: true}, policy, NOW + 10, () => 'new');
    assert.deepEqual(later, {
      ...first,
      granted: ['analytics', 'youtube'],
      since: {youtube: NOW + 10},
    });
    assert.deepEqual(
      decide(later, {analytics: false}, policy, NOW + 10, () => 'new'),
      {
        ...first,
        at: NOW + 10,
        granted: ['youtube'],
        denied: ['analytics'],
      },
    );
  });

  test('K11: keeps earlier keys called like members of an object', () =>
    assert.deepEqual(
      keysAfter({media: true}, {...earlier, granted: ['constructor', 'toString'], denied: []}),
      {
        granted: ['constructor', 'toString', 'media'],
        denied: [],
      },
    ));

  test('K3: keeps what was denied and runs until denied, however old that is', () => {
    const optOut = createPolicy({revision: 2, optOut: 'ads'});
    const kept = {...earlier, at: 5, granted: ['ads2'], denied: ['ads', 'media']};
    assert.deepEqual(
      decide(undefined, {media: true}, optOut, NOW, () => 'new', kept),
      {
        id: 'first',
        revision: 2,
        at: 5,
        granted: ['media'],
        denied: ['ads'],
        since: {media: NOW},
      },
    );
  });

  test('does not change the earlier decision', () => {
    const before = structuredClone(earlier);
    decideNow({analytics: false}, earlier);
    assert.deepEqual(earlier, before);
  });

  test('leaves out exempt keys, also those that an earlier decision lists', () =>
    assert.deepEqual(keysAfter({necessary: false}, {...earlier, denied: ['necessary']}), {
      granted: ['analytics'],
      denied: [],
    }));

  for (const choice of ['true', 1, {}, null, undefined])
    test(`does not grant a key for ${JSON.stringify(choice)}`, () =>
      assert.deepEqual(keysAfter({media: choice} as unknown as Choices).granted, []));

  for (const choice of ['true', 1, {}])
    test(`denies a granted key for ${JSON.stringify(choice)}, the stricter reading`, () =>
      assert.deepEqual(keysAfter({analytics: choice} as unknown as Choices, earlier), {
        granted: [],
        denied: ['analytics', 'marketing'],
      }));

  for (const choice of [null, undefined])
    test(`keeps the earlier choice for ${choice}`, () =>
      assert.deepEqual(keysAfter({analytics: choice, marketing: choice} as unknown as Choices, earlier), {
        granted: ['analytics'],
        denied: ['marketing'],
      }));

  for (const name of ['', 'two words', 'a+b', '*', 'x&granted=marketing', 'x; Path=/'])
    test(`leaves out ${JSON.stringify(name)}, which is not a key`, () =>
      assert.deepEqual(keysAfter({[name]: true}), {granted: [], denied: []}));

  test('SEC-14: treats __proto__ like any other key', () => {
    const choices = JSON.parse('{"__proto__": true}') as Choices;
    assert.deepEqual(keysAfter(choices).granted, ['__proto__']);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
});

const current: Decision = {id: 'first', revision: 2, at: NOW, granted: ['analytics'], denied: []};
const END = NOW + 184 * DAY;

const isCurrent = (...given: Parameters<typeof currentPart>): boolean => currentPart(...given) === given[0];

describe('currentPart', () => {
  const isCurrentAt = (now: number, change: Partial<Decision> = {}): boolean =>
    isCurrent({...current, ...change}, policy, now);

  test('is the whole decision from the second of the decision', () => assert.equal(isCurrentAt(NOW), true));

  test('is the whole decision until the days are over, and no longer', () => {
    assert.equal(isCurrentAt(END - 1), true);
    assert.equal(isCurrentAt(END), false);
  });

  test('uses the days of the policy', () =>
    assert.equal(isCurrent(current, {...policy, days: 1}, NOW + DAY), false));

  test('MEM-09: has nothing of a date in the future, which a clock set back by a minute is not', () => {
    assert.equal(isCurrentAt(NOW - 60), true);
    assert.equal(isCurrentAt(NOW - 61), false);
  });

  test('MEM-09: has nothing of a date before 2018', () => {
    const late2017 = Date.UTC(2017, 11, 31) / 1000;
    assert.equal(isCurrentAt(late2017 + 1, {at: late2017}), false);
    assert.equal(isCurrentAt(1, {at: 0}), false);
  });

  test('MEM-05: has nothing of an older revision', () =>
    assert.equal(isCurrentAt(NOW, {revision: 1}), false));

  test('is the whole decision of a newer revision, which another page of the site already has', () =>
    assert.equal(isCurrentAt(NOW, {revision: 3}), true));

  for (const at of [NaN, Infinity, -1])
    test(`has nothing of the date ${at}`, () => assert.equal(isCurrentAt(NOW, {at}), false));

  test('is the whole of a refusal without id and date, of any revision', () =>
    assert.equal(isCurrentAt(NOW, {id: '', at: 0, revision: 0}), true));
});

describe('currentPart of choices with their own dates', () => {
  const decision = {
    ...current,
    granted: ['analytics', 'youtube'],
    denied: ['marketing'],
    since: {youtube: NOW + 10 * DAY, marketing: NOW + 20 * DAY},
  };

  test('K6: loses one choice after the other', () => {
    assert.deepEqual(currentPart(decision, policy, END), {
      id: 'first',
      revision: 2,
      at: NOW + 10 * DAY,
      granted: ['youtube'],
      denied: ['marketing'],
      since: {marketing: NOW + 20 * DAY},
    });
    assert.deepEqual(currentPart(decision, policy, END + 10 * DAY)?.granted, []);
    assert.equal(currentPart(decision, policy, END + 20 * DAY), undefined);
  });

  test('has nothing of a choice dated in the future', () =>
    assert.deepEqual(currentPart(decision, policy, NOW + 15 * DAY)?.denied, []));
});

describe('stricter', () => {
  const one = {...current, granted: ['a', 'b'], denied: ['c']};
  const other = {...current, id: 'other', granted: ['a', 'c'], denied: ['b', 'd']};

  test('K7: denies what either decision denies, in either order', () => {
    const both = stricter(one, other);
    assert.deepEqual([both.granted, [...both.denied].sort()], [['a'], ['b', 'c', 'd']]);
    const swapped = stricter(other, one);
    assert.deepEqual(
      [swapped.id, swapped.granted, [...swapped.denied].sort()],
      [both.id, both.granted, [...both.denied].sort()],
    );
  });
});

describe('expiryReason', () => {
  const reasonAt = (now: number, change: Partial<Decision> = {}): string | undefined =>
    expiryReason({...current, ...change}, policy, now);

  test('is “expired” from the second in which the days are over', () => {
    assert.equal(reasonAt(END - 1), undefined);
    assert.equal(reasonAt(END), 'expired');
  });

  test('uses the days of the policy', () =>
    assert.equal(expiryReason(current, {...policy, days: 1}, NOW + DAY), 'expired'));

  test('is “changed” for an older revision, also once the days are over', () => {
    assert.equal(reasonAt(NOW, {revision: 1}), 'changed');
    assert.equal(reasonAt(END, {revision: 1}), 'changed');
  });

  test('is undefined for a newer revision', () => assert.equal(reasonAt(NOW, {revision: 3}), undefined));

  for (const at of [NOW + 61, 0, Date.UTC(2017, 11, 31) / 1000, NaN])
    test(`is undefined for the date ${at}, which comes from a wrong clock`, () => {
      assert.equal(reasonAt(NOW, {at}), undefined);
      assert.equal(reasonAt(NOW, {at, revision: 1}), undefined);
    });

  test('is undefined for a refusal without id and date', () => {
    assert.equal(reasonAt(NOW, {id: '', at: 0, revision: 0}), undefined);
    assert.equal(reasonAt(END, {id: ''}), undefined);
  });
});

describe('the default number of days', () => {
  /**
   * One second before the same day six months later. A day that the month lacks becomes the first of the next month, which
   * is the later reading.
   */
  function lastSecondOfSixMonths(start: Date): number {
    const end = new Date(start);
    end.setUTCMonth(end.getUTCMonth() + 6);
    return end.getTime() / 1000 - 1;
  }

  test('MEM-02: is at least six calendar months, counted from any day of four years', () => {
    const tooShort: string[] = [];
    for (let time = Date.UTC(2027, 0, 1); time < Date.UTC(2031, 0, 1); time += DAY * 1000) {
      const start = new Date(time);
      const decision = {...current, at: time / 1000};
      if (!isCurrent(decision, createPolicy({}), lastSecondOfSixMonths(start)))
        tooShort.push(start.toISOString());
    }
    assert.deepEqual(tooShort, []);
  });
});
