import {expect} from '@open-wc/testing';
import {
  choicesFor,
  askedPart,
  declaredKeys,
  undecidedKeys,
  type Declaration,
} from '../../../src/core/declaration.js';
import {createPolicy} from '../../../src/core/policy.js';

const declaration: Declaration = {
  controller: 'Lord’s Press',
  categories: [
    {name: 'necessary', services: [{name: 'session'}]},
    {name: 'analytics', services: [{name: 'plausible'}, {name: 'matomo'}]},
    {name: 'marketing'},
  ],
};
const policy = createPolicy({});
const everything = ['analytics', 'plausible', 'matomo', 'marketing'];

describe('a declaration', () => {
  it('names categories and services alike', () => {
    expect(declaredKeys(declaration)).to.deep.equal(['necessary', 'session', ...everything]);
  });

  it('is not asked for what is exempt', () =>
    expect(declaredKeys(declaration, ['necessary'])).to.deep.equal(everything));

  it('can be answered with one word', () => {
    expect(choicesFor(['a', 'b'], true)).to.deep.equal({a: true, b: true});
    expect(choicesFor([], true)).to.deep.equal({});
  });

  it('shows the visitor the part that is asked for, and stays as it is', () => {
    const shown = askedPart(declaration, createPolicy({exempt: ['necessary', 'matomo']}));
    expect(shown).to.deep.equal({
      controller: 'Lord’s Press',
      categories: [
        {name: 'analytics', services: [{name: 'plausible'}]},
        {name: 'marketing', services: undefined},
      ],
    });
    expect(declaration.categories).to.have.length(3);
  });

  it('MEM-05: shows a visitor with an answer what that leaves open: categories without one, services without one', () => {
    const decision = {id: '', revision: 1, at: 0, granted: ['analytics'], denied: ['plausible']};
    expect(askedPart(declaration, policy, decision).categories).to.deep.equal([
      {name: 'analytics', services: [{name: 'matomo'}]},
      {name: 'marketing', services: undefined},
    ]);
    expect(
      askedPart(declaration, policy, {...decision, denied: ['plausible', 'matomo', 'marketing']}).categories,
    ).to.deep.equal([]);
    expect(
      askedPart(declaration, policy, {...decision, granted: [], denied: ['*']}).categories,
    ).to.deep.equal([]);
  });
});

describe('what is left to answer', () => {
  const decision = {id: '', revision: 1, at: 0, granted: ['analytics', 'plausible'], denied: ['marketing']};

  it('is everything before a decision', () =>
    expect(undecidedKeys(declaration, undefined, policy)).to.deep.equal(everything));

  it('MEM-01: is nothing once all is answered, granted or denied', () => {
    expect(undecidedKeys(declaration, {...decision, denied: ['marketing', 'matomo']}, policy)).to.deep.equal(
      [],
    );
  });

  it('MEM-05: is a service that was added since', () =>
    expect(undecidedKeys(declaration, decision, policy)).to.deep.equal(['matomo']));

  it('is not what runs until denied', () => {
    expect(
      undecidedKeys(declaration, undefined, createPolicy({optOut: ['analytics', 'matomo']})),
    ).to.deep.equal(['plausible', 'marketing']);
    expect(undecidedKeys(declaration, undefined, createPolicy({optOut: 'all'}))).to.deep.equal([]);
  });

  it('GATE-10: is nothing when only exempt categories are declared', () => {
    expect(
      undecidedKeys({categories: [{name: 'necessary', services: [{name: 'session'}]}]}, undefined, policy),
    ).to.deep.equal([]);
  });
});
