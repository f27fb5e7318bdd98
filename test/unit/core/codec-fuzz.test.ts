import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {allows} from '../../../src/core/allows.js';
import {isDecided} from '../../../src/core/is-decided.js';
import {decode, encode} from '../../../src/core/codec.js';
import {currentPart} from '../../../src/core/current-part.js';
import {decide} from '../../../src/core/decide.js';
import {createPolicy} from '../../../src/core/policy.js';
import {readCookie} from '../../../src/core/read-cookie.js';
import {cookieTexts, damaged, headers, KEYS, NAME, NOW} from './cookie-texts.js';

/** How many inputs each test reads: 100,000 in all. */
const RUNS = {headers: 50_000, damaged: 25_000, fields: 15_000, roundTrip: 10_000};

const policy = createPolicy({days: 30});
const membersOfObject = Object.getOwnPropertyNames(Object.prototype).join();

/** The keys that a page with this header may run, found as every page does: from the header to `allows`. */
function grantedBy(header: string): string[] {
  const decision = decode(readCookie(header, NAME));
  const current = decision && currentPart(decision, policy, NOW);
  isDecided('analytics', current);
  if (current) decide(current, {['__proto__']: true, other: true}, policy, NOW, () => crypto.randomUUID());
  return KEYS.filter((key) => allows(key, current, policy));
}

/** The text as it was before servers put quotes and percent signs around it, found with other means than the source. */
function unwrapped(text: string): string {
  for (let now = text; ; text = now) {
    if (/^".*"$/.test(now)) now = now.slice(1, -1);
    if (/^\w+%/.test(now)) {
      try {
        now = decodeURIComponent(now);
      } catch {
        return now;
      }
    }
    if (now === text) return now;
  }
}

/**
 * The keys that this header may grant at most: those of its only decision of our name, if that is dated, complete and does not
 * deny them. The platform's own parser of query strings reads it.
 */
function grantableBy(header: string): string[] {
  const texts = header
    .split(';')
    .map((pair) => pair.replace(/^ /, ''))
    .filter((pair) => pair.startsWith(`${NAME}=`));
  if (new Set(texts).size !== 1) return [];
  const fields = new URLSearchParams(unwrapped(texts[0]!.slice(NAME.length + 1)));
  if (['id', 'rev', 'at', 'granted', 'denied'].some((name) => fields.getAll(name).length > 1)) return [];
  const field = (name: string): string => fields.get(name) ?? '';
  const numbers = [field('rev'), field('at')].every((text) => /^[0-9]+$/.test(text));
  if (!numbers || !/^[0-9a-f-]{36}$/.test(field('id')) || !fields.has('denied')) return [];
  const at = [...field('since').matchAll(/:([0-9]+)/g)].map(([, date]) => Number(date));
  const isDated = [Number(field('at')), ...at].some((date) => date <= NOW + 60 && date > NOW - 30 * 86_400);
  if (!isDated || Number(field('rev')) < 1) return [];
  const denied = field('denied').split(' ');
  return field('granted')
    .split(' ')
    .filter((key) => !denied.includes(key));
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

  /** How servers and their libraries write a cookie again that they have read. */
  const servers: Record<string, (text: string) => string> = {
    'PHP (setcookie), Ruby (CGI.escape)': (text) => encodeURIComponent(text).replaceAll('%20', '+'),
    'Express (res.cookie)': encodeURIComponent,
    'Express, twice': (text) => encodeURIComponent(encodeURIComponent(text)),
    'Python (http.cookies)': (text) => `"${text}"`,
    'Python, percent-encoded (urllib.parse.quote)': (text) => `"${encodeURIComponent(text)}"`,
    'Go (http.SetCookie), nginx (add_header)': (text) => text,
    'a form encoder that knows the fields': (text) => `${new URLSearchParams(text)}`,
    'another order': (text) => text.split('&').reverse().join('&'),
    'fields of a later version': (text) => `v=2&${text}&gpc=1`,
    'the same cookie twice': (text) => `${text}; ${NAME}=${text}`,
  };
  for (const [server, write] of Object.entries(servers))
    test(`K10: 1000 decisions survive ${server}`, () =>
      fc.assert(
        fc.property(cookieTexts.decision, (decision) => {
          const header = `a=b; ${NAME}=${write(encode(decision))}; c=d`;
          assert.deepEqual(decode(readCookie(header, NAME)), decision);
        }),
        {numRuns: 1000},
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
