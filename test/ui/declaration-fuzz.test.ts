import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decide} from '../../src/core/decide.js';
import {choicesFor, askedPart, declaredKeys, undecidedKeys} from '../../src/core/declaration.js';
import {isKey} from '../../src/core/key.js';
import {allows} from '../../src/core/allows.js';
import {createPolicy} from '../../src/core/policy.js';
import {declaredKeysInMarkup} from '../../src/gate/declared-keys.js';
import {readDeclaration} from '../../src/ui/read-declaration.js';
import {runsFor} from '../harness/runs-for.js';
import {options} from '../unit/core/option-texts.js';
import {markup} from './markup-texts.js';

/** How many inputs each test reads. */
const RUNS = {markup: runsFor(4000), names: runsFor(3000)};

const before = Object.getOwnPropertyNames(Object.prototype).join();
const isUnharmed = (): boolean => Object.getOwnPropertyNames(Object.prototype).join() === before;

/** The `<lp-consent>` of a page, if the markup still contains one. Its scripts never run. */
function hostOf(html: string): Element | null {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.querySelector('lp-consent');
}

describe('random markup', function () {
  this.timeout(60_000);

  it(`GATE-03: declares only valid keys and grants none of them (${RUNS.markup} inputs)`, () => {
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

  it(`gives the gate and the elements only valid keys (${RUNS.names} inputs)`, () => {
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
