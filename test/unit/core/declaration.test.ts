import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  answerableKeys,
  askedPart,
  choicesFor,
  declaredKeys,
  undecidedKeys,
  type Declaration,
} from '../../../src/core/declaration.js';
import type {Decision} from '../../../src/core/decision.js';
import {createPolicy} from '../../../src/core/policy.js';
import {withNecessary} from '../../../src/core/with-necessary.js';

const declaration: Declaration = {
  controller: 'Lord’s Press',
  categories: [
    {name: 'necessary', services: [{name: 'session'}]},
    {name: 'analytics', services: [{name: 'plausible'}, {name: 'matomo'}]},
    {name: 'marketing'},
  ],
};
const policy = createPolicy({});
const notExempt = ['analytics', 'plausible', 'matomo', 'marketing'];

function decisionOf(granted: string[], denied: string[] = []): Decision {
  return {id: '', revision: 1, at: 0, granted, denied};
}

describe('declaredKeys', () => {
  test('lists categories and services alike, in the order of the declaration', () =>
    assert.deepEqual(declaredKeys(declaration), ['necessary', 'session', ...notExempt]));

  test('leaves out exempt categories with their services', () =>
    assert.deepEqual(declaredKeys(declaration, ['necessary']), notExempt));
});

describe('choicesFor', () => {
  test('makes the same choice for every key', () => {
    assert.deepEqual(choicesFor(['a', 'b'], true), {a: true, b: true});
    assert.deepEqual(choicesFor(['a'], false), {a: false});
    assert.deepEqual(choicesFor([], true), {});
  });
});

describe('answerableKeys', () => {
  test('lists everything declared before a decision', () =>
    assert.deepEqual(answerableKeys(declaration, undefined), declaredKeys(declaration)));

  test('adds what another page’s declaration granted, and not what it denied', () => {
    const keys = answerableKeys(declaration, decisionOf(['maps'], ['games']));
    assert.deepEqual(keys, [...declaredKeys(declaration), 'maps']);
  });
});

describe('undecidedKeys', () => {
  test('lists everything that is not exempt before a decision', () =>
    assert.deepEqual(undecidedKeys(declaration, undefined, policy), notExempt));

  test('MEM-01: lists nothing once every key is granted or denied', () => {
    const decision = decisionOf(['analytics', 'plausible'], ['marketing', 'matomo']);
    assert.deepEqual(undecidedKeys(declaration, decision, policy), []);
  });

  test('lists nothing after a refusal of everything', () =>
    assert.deepEqual(undecidedKeys(declaration, decisionOf([], ['*']), policy), []));

  test('MEM-05: lists a service that was added since the decision', () => {
    const decision = decisionOf(['analytics', 'plausible'], ['marketing']);
    assert.deepEqual(undecidedKeys(declaration, decision, policy), ['matomo']);
  });

  test('leaves out opt-out keys', () => {
    const optOut = (keys: string[] | 'all') =>
      undecidedKeys(declaration, undefined, createPolicy({optOut: keys}));
    assert.deepEqual(optOut(['analytics', 'matomo']), ['plausible', 'marketing']);
    assert.deepEqual(optOut('all'), []);
  });

  test('leaves out an exempt service of a category that is not exempt', () =>
    assert.deepEqual(undecidedKeys(declaration, undefined, createPolicy({exempt: 'necessary matomo'})), [
      'analytics',
      'plausible',
      'marketing',
    ]));

  test('GATE-10: lists nothing where only exempt categories are declared', () => {
    const {categories} = declaration;
    assert.deepEqual(undecidedKeys({categories: categories.slice(0, 1)}, undefined, policy), []);
  });
});

describe('askedPart', () => {
  const askedCategories = (decision?: Decision) => askedPart(declaration, policy, decision).categories;
  const analyticsAndMarketing = [
    {name: 'analytics', services: [{name: 'plausible'}, {name: 'matomo'}]},
    {name: 'marketing', services: undefined},
  ];

  test('keeps everything that is not exempt before a decision', () =>
    assert.deepEqual(askedCategories(), analyticsAndMarketing));

  test('keeps the rest of the declaration', () =>
    assert.equal(askedPart(declaration, policy).controller, 'Lord’s Press'));

  test('leaves out exempt services', () => {
    const {categories} = askedPart(declaration, createPolicy({exempt: ['necessary', 'matomo']}));
    assert.deepEqual(categories, [
      {name: 'analytics', services: [{name: 'plausible'}]},
      {name: 'marketing', services: undefined},
    ]);
  });

  test('leaves out an exempt category although its services are not exempt', () =>
    assert.deepEqual(askedPart(declaration, createPolicy({exempt: 'necessary analytics'})).categories, [
      {name: 'marketing', services: undefined},
    ]));

  test('MEM-05: keeps the undecided services of a decided category', () =>
    assert.deepEqual(askedCategories(decisionOf(['analytics'], ['plausible'])), [
      {name: 'analytics', services: [{name: 'matomo'}]},
      {name: 'marketing', services: undefined},
    ]));

  test('keeps an undecided category whose services are decided', () =>
    assert.deepEqual(askedCategories(decisionOf(['plausible', 'matomo', 'marketing'])), [
      {name: 'analytics', services: []},
    ]));

  test('leaves out categories that are decided with all their services', () =>
    assert.deepEqual(askedCategories(decisionOf(['analytics'], ['plausible', 'matomo', 'marketing'])), []));

  test('is empty after a refusal of everything', () =>
    assert.deepEqual(askedCategories(decisionOf([], ['*'])), []));

  test('does not change the declaration', () => {
    const before = structuredClone(declaration);
    askedCategories(decisionOf(['analytics']));
    assert.deepEqual(declaration, before);
  });
});

describe('withNecessary', () => {
  const {categories} = declaration;
  const withoutExempt = {categories: categories.slice(1)};

  test('puts “necessary” first where no exempt category is declared', () =>
    assert.deepEqual(withNecessary(withoutExempt, policy), [
      {name: 'necessary'},
      ...withoutExempt.categories,
    ]));

  test('adds nothing where “necessary” is declared', () =>
    assert.deepEqual(withNecessary(declaration, policy), categories));

  test('adds nothing where another exempt category is declared', () =>
    assert.deepEqual(
      withNecessary(withoutExempt, createPolicy({exempt: 'necessary marketing'})),
      withoutExempt.categories,
    ));

  test('adds nothing where “necessary” is not exempt', () =>
    assert.deepEqual(withNecessary(withoutExempt, createPolicy({exempt: ''})), withoutExempt.categories));
});
