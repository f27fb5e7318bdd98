import {expect} from '@open-wc/testing';
import {decide, isCurrent, type Choices} from '../../../src/core/decision.js';
import {createPolicy} from '../../../src/core/policy.js';

const policy = createPolicy({revision: 2, exempt: ['necessary']});
const earlier = {id: 'first', revision: 1, at: 1, granted: ['analytics'], denied: ['marketing']};
const decideNow = (choices: Choices, previous?: typeof earlier) =>
  decide(previous, choices, policy, 1_800_000_000, () => 'new');

describe('a decision', () => {
  it('PRF-04: lists both what is granted and what is denied, with its date and revision', () => {
    expect(decideNow({analytics: true, marketing: false})).to.deep.equal({
      id: 'new',
      revision: 2,
      at: 1_800_000_000,
      granted: ['analytics'],
      denied: ['marketing'],
    });
  });

  it('keeps the answers to keys that are left out, and its id', () => {
    expect(decideNow({media: true}, earlier)).to.deep.include({
      id: 'first',
      granted: ['analytics', 'media'],
      denied: ['marketing'],
    });
  });

  it('turns earlier answers round', () => {
    expect(decideNow({analytics: false, marketing: true}, earlier)).to.deep.include({
      granted: ['marketing'],
      denied: ['analytics'],
    });
  });

  it('names no key twice', () => {
    expect(
      decideNow({analytics: true}, {...earlier, granted: ['analytics', 'analytics']}).granted,
    ).to.deep.equal(['analytics']);
  });

  it('leaves the earlier one as it was', () => {
    const before = structuredClone(earlier);
    decideNow({analytics: false}, earlier);
    expect(earlier).to.deep.equal(before);
  });

  it('says nothing of what is exempt, even if an earlier one did', () => {
    const {granted, denied} = decideNow({necessary: false}, {...earlier, denied: ['necessary']});
    expect([...granted, ...denied]).to.deep.equal(['analytics']);
  });

  for (const answer of ['true', 1, {}, null, undefined]) {
    it(`takes ${JSON.stringify(answer)} for nothing that grants`, () => {
      expect(decideNow({media: answer} as unknown as Choices).granted).to.deep.equal([]);
    });
  }

  for (const answer of ['true', 1, {}])
    it(`takes ${JSON.stringify(answer)} for a no, the stricter reading`, () => {
      const choices = {analytics: answer} as unknown as Choices;
      expect(decideNow(choices, earlier)).to.deep.include({granted: [], denied: ['analytics', 'marketing']});
    });

  for (const answer of [null, undefined])
    it(`takes ${answer} for no answer, which changes nothing`, () => {
      const choices = {analytics: answer, marketing: answer} as unknown as Choices;
      expect(decideNow(choices, earlier)).to.deep.include({granted: ['analytics'], denied: ['marketing']});
    });

  for (const name of ['', 'two words', 'a+b', 'x&granted=marketing', 'x; Path=/'])
    it(`has no room for the name ${JSON.stringify(name)}`, () => {
      const {granted, denied} = decideNow({[name]: true});
      expect([...granted, ...denied]).to.deep.equal([]);
    });

  it('SEC-14: takes __proto__ for a name like any other', () => {
    const choices = JSON.parse('{"__proto__": true}') as Choices;
    expect(decideNow(choices).granted).to.deep.equal(['__proto__']);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});

describe('a decision holds', () => {
  const at = 1_800_000_000;
  const end = at + 184 * 86400;
  const decision = {...earlier, at, revision: 2};
  const holds = (now: number, change: Partial<typeof decision> = {}) =>
    isCurrent({...decision, ...change}, policy, now);

  it('from the second in which it was made', () => expect(holds(at)).to.equal(true));
  it('until its days are over, and no longer', () =>
    expect([holds(end - 1), holds(end)]).to.deep.equal([true, false]));
  it('as long as the policy says', () =>
    expect(isCurrent(decision, {...policy, days: 1}, at + 86400)).to.equal(false));
  it('MEM-09: not if it is dated in the future', () => expect(holds(at - 1)).to.equal(false));

  it('MEM-09: not if it is dated before 2018', () => {
    const late2017 = Date.UTC(2017, 11, 31) / 1000;
    expect(holds(late2017 + 1, {at: late2017})).to.equal(false);
    expect(holds(1, {at: 0})).to.equal(false);
  });

  it('MEM-05: not if its revision is older', () => expect(holds(at, {revision: 1})).to.equal(false));
  it('if its revision is newer: another page of the site asks already', () =>
    expect(holds(at, {revision: 3})).to.equal(true));

  for (const nonsense of [NaN, Infinity, -1])
    it(`not if its date is ${nonsense}`, () => expect(holds(at, {at: nonsense})).to.equal(false));
});
