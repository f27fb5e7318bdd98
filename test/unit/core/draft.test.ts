import {expect} from '@open-wc/testing';
import type {Declaration} from '../../../src/core/declaration.js';
import {Draft} from '../../../src/core/draft.js';

const declaration: Declaration = {
  categories: [{name: 'analytics', services: [{name: 'countly'}, {name: 'plausible'}]}, {name: 'marketing'}],
};

function draft(...allowed: string[]): Draft {
  return new Draft(declaration, (key) => allowed.includes(key));
}

describe('a draft of choices', () => {
  it('begins with what is allowed', () => {
    expect(draft('countly').choices).to.deep.equal({
      analytics: false,
      countly: true,
      plausible: false,
      marketing: false,
    });
  });

  it('answers for each key that is asked, and for no other', () => {
    const choices = draft();
    choices.set('marketing', true);
    expect(choices.choices).to.deep.equal({
      analytics: false,
      countly: false,
      plausible: false,
      marketing: true,
    });
    expect(choices.isOn('unknown')).to.equal(false);
  });

  const table: {
    allowed: string[];
    set: [string, boolean][];
    on: string[];
    extent: string;
    count: {on: number; all: number};
  }[] = [
    {allowed: [], set: [], on: [], extent: 'none', count: {on: 0, all: 2}},
    {
      allowed: [],
      set: [['analytics', true]],
      on: ['analytics', 'countly', 'plausible'],
      extent: 'all',
      count: {on: 2, all: 2},
    },
    {
      allowed: ['analytics', 'countly', 'plausible'],
      set: [['analytics', false]],
      on: [],
      extent: 'none',
      count: {on: 0, all: 2},
    },
    {allowed: [], set: [['countly', true]], on: ['countly'], extent: 'some', count: {on: 1, all: 2}},
    {
      allowed: [],
      set: [
        ['countly', true],
        ['plausible', true],
      ],
      on: ['analytics', 'countly', 'plausible'],
      extent: 'all',
      count: {on: 2, all: 2},
    },
    {
      allowed: ['analytics', 'countly', 'plausible'],
      set: [['countly', false]],
      on: ['plausible'],
      extent: 'some',
      count: {on: 1, all: 2},
    },
    {allowed: ['analytics'], set: [], on: ['analytics'], extent: 'some', count: {on: 0, all: 2}},
    {allowed: [], set: [['marketing', true]], on: ['marketing'], extent: 'none', count: {on: 0, all: 2}},
  ];
  for (const {allowed, set, on, extent, count} of table)
    it(`${allowed.join(' ') || 'nothing'} allowed, then ${JSON.stringify(set)}: ${on.join(' ') || 'nothing'} on`, () => {
      const choices = draft(...allowed);
      set.forEach(([key, isOn]) => choices.set(key, isOn));
      expect(
        Object.entries(choices.choices)
          .filter(([, isOn]) => isOn)
          .map(([key]) => key),
      ).to.deep.equal(on);
      expect(choices.extentOf('analytics')).to.equal(extent);
      expect(choices.count('analytics')).to.deep.equal(count);
    });
});
