import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decide} from '../../src/core/decision.js';
import {choicesFor, askedPart, declaredKeys, undecidedKeys} from '../../src/core/declaration.js';
import {isKey} from '../../src/core/key.js';
import {allows} from '../../src/core/allows.js';
import {createPolicy} from '../../src/core/policy.js';
import {declaredKeysInMarkup} from '../../src/gate/declared-keys.js';
import {readDeclaration} from '../../src/ui/read-declaration.js';
import {runsFor} from '../harness/runs-for.js';
import {attribute, markup, name, options} from './markup-texts.js';

/** How many inputs each of these reads; with the cookies that are read beside them these make 100,000 in Chromium. */
const RUNS = {markup: runsFor(4000), names: runsFor(3000), policies: runsFor(6000)};

const before = Object.getOwnPropertyNames(Object.prototype).join();
const isUnharmed = (): boolean => Object.getOwnPropertyNames(Object.prototype).join() === before;

/** The declared element of a page, if the markup still has one; scripts in it never run. */
function hostOf(html: string): Element | null {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.querySelector('lp-consent');
}

describe('any markup at all', function () {
  this.timeout(60_000);

  it(`GATE-03: declares only what can be a key, and grants nothing of it (${RUNS.markup} inputs)`, () => {
    const reads = fc.property(markup, options, (html, option) => {
      const host = hostOf(html);
      const declaration = {categories: [], ...(host && readDeclaration(host))};
      const policy = createPolicy(option);
      const keys = declaredKeys(declaration);
      const decision = decide(
        undefined,
        choicesFor(keys, false),
        {...policy, exempt: []},
        1_800_000_000,
        () => crypto.randomUUID(),
      );
      askedPart(declaration, policy);
      undecidedKeys(declaration, decision, policy);
      expect(keys.filter((key) => !isKey(key))).to.deep.equal([]);
      expect(
        keys.filter(
          (key) =>
            allows(key, undefined, createPolicy({exempt: ''})) ||
            allows(key, decision, createPolicy({exempt: '', optOut: 'all'})),
        ),
      ).to.deep.equal([]);
      expect(isUnharmed()).to.equal(true);
    });
    fc.assert(reads, {numRuns: RUNS.markup});
  });

  it(`gives the gate only names that can be keys, in the page as in the elements (${RUNS.names} inputs)`, () => {
    const place = document.createElement('div');
    document.body.append(place);
    const reads = fc.property(markup, options, (html, option) => {
      place.innerHTML = html;
      const names = declaredKeysInMarkup(createPolicy(option).exempt);
      expect(names.filter((one) => !isKey(one))).to.deep.equal([]);
      expect(isUnharmed()).to.equal(true);
    });
    try {
      fc.assert(reads, {numRuns: RUNS.names});
    } finally {
      place.remove();
    }
  });
});

describe('any attributes of the gate at all', function () {
  this.timeout(60_000);

  it(`GATE-03: make a policy that opens only what they name (${RUNS.policies} inputs)`, () => {
    const reads = fc.property(options, fc.oneof(name, attribute), (option, key) => {
      const policy = createPolicy(option);
      expect(
        [policy.revision, policy.days].filter((one) => typeof one !== 'number' || Number.isNaN(one)),
      ).to.deep.equal([]);
      const words = `${option.exempt ?? 'necessary'} ${option.optOut ?? ''}`.split(/[^A-Za-z0-9_.-]+/);
      const isNamed = words.includes(key) || `${option.optOut}`.split(/[^A-Za-z0-9_.-]+/).includes('all');
      expect(allows(key, undefined, policy) && !isNamed).to.equal(false);
      expect(isUnharmed()).to.equal(true);
    });
    fc.assert(reads, {numRuns: RUNS.policies});
  });

  it('open what they name, so that this can fail', () => {
    expect(
      ['a', 'b', 'c'].filter((key) => allows(key, undefined, createPolicy({exempt: 'a', optOut: 'b'}))),
    ).to.deep.equal(['a', 'b']);
  });
});
