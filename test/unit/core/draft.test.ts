import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Declaration} from '../../../src/core/declaration.js';
import {Draft, type Extent} from '../../../src/core/draft.js';

const declaration: Declaration = {
  categories: [{name: 'analytics', services: [{name: 'countly'}, {name: 'plausible'}]}, {name: 'marketing'}],
};

/** A draft in which these keys are allowed at the start. */
function draftOf(...allowed: string[]): Draft {
  return new Draft(declaration, (key) => allowed.includes(key));
}

describe('Draft', () => {
  test('starts with what is allowed', () =>
    assert.deepEqual(draftOf('countly').choices, {
      analytics: false,
      countly: true,
      plausible: false,
      marketing: false,
    }));

  test('has a choice for each declared key, and for no other', () => {
    const draft = draftOf('games');
    draft.set('marketing', true);
    assert.deepEqual(draft.choices, {analytics: false, countly: false, plausible: false, marketing: true});
    assert.equal(draft.isOn('games'), false);
  });

  test('counts neither keys nor services of a category that is not declared', () => {
    assert.equal(draftOf('games').extentOf('games'), 'none');
    assert.deepEqual(draftOf('games').count('games'), {on: 0, all: 0});
  });

  test('calls a category without services “all” or “none”', () => {
    assert.equal(draftOf('marketing').extentOf('marketing'), 'all');
    assert.equal(draftOf().extentOf('marketing'), 'none');
  });

  /** What is on after some switches have been used; `extent` and `count` are those of *analytics*, which has two services. */
  interface Case {
    readonly allowed: string[];
    readonly set: [key: string, on: boolean][];
    readonly on: string[];
    readonly extent: Extent;
    readonly count: number;
  }
  const all = ['analytics', 'countly', 'plausible'];
  const table: Case[] = [
    {allowed: [], set: [], on: [], extent: 'none', count: 0},
    {allowed: [], set: [['analytics', true]], on: all, extent: 'all', count: 2},
    {allowed: all, set: [['analytics', false]], on: [], extent: 'none', count: 0},
    {allowed: [], set: [['countly', true]], on: ['countly'], extent: 'some', count: 1},
    {
      allowed: [],
      set: [
        ['countly', true],
        ['plausible', true],
      ],
      on: all,
      extent: 'all',
      count: 2,
    },
    {allowed: all, set: [['countly', false]], on: ['plausible'], extent: 'some', count: 1},
    {allowed: ['analytics'], set: [], on: ['analytics'], extent: 'some', count: 0},
    {allowed: [], set: [['marketing', true]], on: ['marketing'], extent: 'none', count: 0},
  ];

  for (const {allowed, set, on, extent, count} of table) {
    const steps = set.map(([key, isOn]) => `${key} switched ${isOn ? 'on' : 'off'}`);
    const start = `${allowed.join(', ') || 'nothing'} allowed`;
    test(`${[start, ...steps].join(', ')}: ${on.join(', ') || 'nothing'} on`, () => {
      const draft = draftOf(...allowed);
      set.forEach(([key, isOn]) => draft.set(key, isOn));
      assert.deepEqual(
        Object.keys(draft.choices).filter((key) => draft.isOn(key)),
        on,
      );
      assert.equal(draft.extentOf('analytics'), extent);
      assert.deepEqual(draft.count('analytics'), {on: count, all: 2});
    });
  }
});
