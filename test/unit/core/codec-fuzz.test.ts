import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decode, encode} from '../../../src/core/codec.js';
import {decide, isCurrent} from '../../../src/core/decision.js';
import {allows, isDecided} from '../../../src/core/allows.js';
import {createPolicy} from '../../../src/core/policy.js';
import {readCookie} from '../../../src/core/read-cookie.js';
import {runsFor} from '../../harness/runs-for.js';
import {cookieTexts, damaged, headers, KEYS, NAME, NOW} from './cookie-texts.js';

/** How many inputs each of these reads: 78,000 together in Chromium, and the markup that is read beside them makes 100,000. */
const RUNS = {
  headers: runsFor(40_000),
  damage: runsFor(20_000),
  fields: runsFor(12_000),
  round: runsFor(6000),
};

/** What a decision looks like as text, said a second time: a grant is read from this and from nothing else. */
const OURS =
  /^id=[0-9a-f-]{36}&rev=([0-9]+)&at=([0-9]+)&granted=([A-Za-z0-9_.+-]*)&denied=([A-Za-z0-9_.+-]*)$/;

const policy = createPolicy({days: 30});
const before = Object.getOwnPropertyNames(Object.prototype).join();

/** Which keys a page may run that finds this header: the way of every page, from the header to the question. */
function grantedBy(header: string): string[] {
  const decision = decode(readCookie(header, NAME));
  const current = decision && isCurrent(decision, policy, NOW) ? decision : undefined;
  isDecided('analytics', current);
  if (current) decide(current, {['__proto__']: true, other: true}, policy, NOW, () => crypto.randomUUID());
  return KEYS.filter((key) => allows(key, current, policy));
}

/** Which keys a header may grant at the most: those of the only cookie of the name, if it is ours, has a date and no denial. */
function grantableBy(header: string): string[] {
  const texts = header
    .split(';')
    .map((pair) => pair.replace(/^ /, ''))
    .filter((pair) => pair.startsWith(`${NAME}=`));
  const [, revision, at, granted = '', denied = ''] =
    OURS.exec(texts.length === 1 ? texts[0]!.slice(NAME.length + 1) : '') ?? [];
  const isDated = Number(at) <= NOW && Number(at) > NOW - 30 * 86_400 && Number(revision) >= 1;
  return isDated ? granted.split('+').filter((key) => !denied.split('+').includes(key)) : [];
}

/** What a header does that it must not. */
function harmOf(header: string): string[] {
  const grantable = grantableBy(header);
  const harm = grantedBy(header).filter((key) => !grantable.includes(key));
  return Object.getOwnPropertyNames(Object.prototype).join() === before
    ? harm
    : [...harm, 'Object.prototype'];
}

describe('any cookie at all', function () {
  this.timeout(60_000);

  it(`SEC-14, GATE-03: throws nothing and grants nothing but what a decision of ours grants by name (${RUNS.headers} inputs)`, () => {
    fc.assert(
      fc.property(headers, (header) => void expect(harmOf(header)).to.deep.equal([])),
      {numRuns: RUNS.headers},
    );
  });

  it(`SEC-14: that is a decision with a few signs changed grants no key which it did not grant (${RUNS.damage} inputs)`, () => {
    fc.assert(
      fc.property(damaged, (text) => void expect(harmOf(`${NAME}=${text}`)).to.deep.equal([])),
      {numRuns: RUNS.damage},
    );
  });

  it(`SEC-14, MEM-09: with fields doubled, left out, shuffled, added or out of their range is none (${RUNS.fields} inputs)`, () => {
    fc.assert(
      fc.property(cookieTexts.fields, (text) => void expect(harmOf(`${NAME}=${text}`)).to.deep.equal([])),
      {numRuns: RUNS.fields},
    );
  });

  it(`that a decision was written to says that decision again (${RUNS.round} inputs)`, () => {
    const again = fc.property(
      cookieTexts.decision,
      (one) => void expect(decode(readCookie(`a=b; ${NAME}=${encode(one)}`, NAME))).to.deep.equal(one),
    );
    fc.assert(again, {numRuns: RUNS.round});
  });

  it('of ours does grant, so that these can fail', () => {
    const text = encode({
      id: crypto.randomUUID(),
      revision: 1,
      at: NOW - 60,
      granted: ['analytics', 'media'],
      denied: ['media'],
    });
    expect(grantedBy(`a=b; ${NAME}=${text}; c=d`)).to.deep.equal(['analytics']);
    expect(grantableBy(`a=b; ${NAME}=${text}; c=d`)).to.deep.equal(['analytics']);
  });
});
