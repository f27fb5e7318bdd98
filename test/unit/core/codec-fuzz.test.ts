import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {allows} from '../../../src/core/allows.js';
import {isDecided} from '../../../src/core/is-decided.js';
import {decode, encode} from '../../../src/core/codec.js';
import {decide, isCurrent} from '../../../src/core/decision.js';
import {createPolicy} from '../../../src/core/policy.js';
import {readCookie} from '../../../src/core/read-cookie.js';
import {cookieTexts, damaged, headers, KEYS, NAME, NOW} from './cookie-texts.js';

/** How many inputs each test reads: 100,000 in all. */
const RUNS = {headers: 50_000, damaged: 25_000, fields: 15_000, roundTrip: 10_000};

/** The format of a decision, written independently of the source: nothing else may grant a key. */
const FORMAT =
  /^id=[0-9a-f-]{36}&rev=([0-9]+)&at=([0-9]+)&granted=([A-Za-z0-9_.+-]*)&denied=([A-Za-z0-9_.+-]*)$/;

const policy = createPolicy({days: 30});
const membersOfObject = Object.getOwnPropertyNames(Object.prototype).join();

/** The keys that a page with this header may run, found as every page does: from the header to `allows`. */
function grantedBy(header: string): string[] {
  const decision = decode(readCookie(header, NAME));
  const current = decision && isCurrent(decision, policy, NOW) ? decision : undefined;
  isDecided('analytics', current);
  if (current) decide(current, {['__proto__']: true, other: true}, policy, NOW, () => crypto.randomUUID());
  return KEYS.filter((key) => allows(key, current, policy));
}

/** The keys that this header may grant at most: those of its only cookie of our name, if that is dated and does not deny them. */
function grantableBy(header: string): string[] {
  const texts = header
    .split(';')
    .map((pair) => pair.replace(/^ /, ''))
    .filter((pair) => pair.startsWith(`${NAME}=`));
  const [, revision, at, granted = '', denied = ''] =
    FORMAT.exec(texts.length === 1 ? texts[0]!.slice(NAME.length + 1) : '') ?? [];
  const isDated = Number(at) <= NOW && Number(at) > NOW - 30 * 86_400 && Number(revision) >= 1;
  return isDated ? granted.split('+').filter((key) => !denied.split('+').includes(key)) : [];
}

/** Fails if a page with this header may run more than the header may grant, or if reading it changed `Object.prototype`. */
function assertHarmless(header: string): void {
  const grantable = grantableBy(header);
  assert.deepEqual(
    grantedBy(header).filter((key) => !grantable.includes(key)),
    [],
  );
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), membersOfObject);
}

describe('random cookies', () => {
  test(`SEC-14, GATE-03: ${RUNS.headers} headers never throw, and grant only what a decision of ours grants by name`, () =>
    fc.assert(fc.property(headers, assertHarmless), {numRuns: RUNS.headers}));

  test(`SEC-14: ${RUNS.damaged} damaged decisions grant no key that the decision did not grant`, () =>
    fc.assert(
      fc.property(damaged, (text) => assertHarmless(`${NAME}=${text}`)),
      {numRuns: RUNS.damaged},
    ));

  test(`SEC-14, MEM-09: ${RUNS.fields} texts of repeated, missing, shuffled or invalid fields grant only what a valid decision grants`, () =>
    fc.assert(
      fc.property(cookieTexts.fields, (text) => assertHarmless(`${NAME}=${text}`)),
      {numRuns: RUNS.fields},
    ));

  test(`${RUNS.roundTrip} decisions are read back as they were written`, () =>
    fc.assert(
      fc.property(cookieTexts.decision, (decision) => {
        assert.deepEqual(decode(readCookie(`a=b; ${NAME}=${encode(decision)}`, NAME)), decision);
      }),
      {numRuns: RUNS.roundTrip},
    ));

  test('control: a decision of ours grants its keys', () => {
    const text = encode({
      id: crypto.randomUUID(),
      revision: 1,
      at: NOW - 60,
      granted: ['analytics', 'media'],
      denied: ['media'],
    });
    const header = `a=b; ${NAME}=${text}; c=d`;
    assert.deepEqual(grantedBy(header), ['analytics']);
    assert.deepEqual(grantableBy(header), ['analytics']);
  });
});
