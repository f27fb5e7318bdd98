import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {leave, returnWith, visitGated} from '../harness/gated-page.js';
import {runsFor} from '../harness/runs-for.js';
import {attribute} from '../unit/core/option-texts.js';

/** How many values of `data-consent` are tried for each visitor. With the cookies and declarations that makes 100,000 inputs. */
const RUNS = runsFor(3000);

const hostile = [
  'analytics',
  'a',
  'media',
  '!media',
  '!a',
  '!',
  '!!media',
  '!*',
  '*',
  'a!media',
  '!a!media',
  'all',
  'necessary',
  '!necessary',
  'ANALYTICS',
  '!__proto__',
  'a|media',
  'b|media',
  'b|!media',
  '|a',
  '|',
  'analytics, a',
  ',',
  'toString',
];
const value = fc.oneof(
  {weight: 3, arbitrary: attribute},
  {weight: 2, arbitrary: fc.array(fc.constantFrom(...hostile), {maxLength: 3}).map((all) => all.join(' '))},
);

/** Whether a script with this `data-consent` may run: of each condition one key is granted or, written as `!key`, denied. */
function isMet(keys: string, granted: readonly string[], denied: readonly string[]): boolean {
  const isGranted = (key: string): boolean =>
    key === 'necessary' || (granted.includes(key) && !denied.includes(key));
  const isDenied = (key: string): boolean =>
    /^![A-Za-z0-9_.-]+$/.test(key) &&
    !isGranted(key.slice(1)) &&
    (denied.includes(key.slice(1)) || denied.includes('*'));
  const conditions = keys.split(/[\s,]+/).filter(Boolean);
  const isOneMet = (condition: string): boolean =>
    condition.split('|').some((key) => isGranted(key) || isDenied(key));
  return conditions.length > 0 && conditions.every(isOneMet);
}

/** Opens a page for held scripts. The result inserts one, and says whether it has run by the time that the next one has. */
async function openPage(): Promise<(keys: string) => Promise<boolean>> {
  const {document, window} = await visitGated('<p>Text</p>');
  const insert = (keys: string, onRun: () => void): void => {
    Reflect.set(window, 'onRun', Object.assign(Reflect.get(window, 'onRun') ?? {}, {[++count]: onRun}));
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = keys;
    script.text = `onRun[${count}]()`;
    document.body.append(script);
  };
  let count = 0;
  return async (keys) => {
    let hasRun = false;
    insert(keys, () => (hasRun = true));
    await new Promise<void>((resolve) => insert('necessary', resolve));
    document.body.replaceChildren();
    return hasRun;
  };
}

describe('a held script with any value of data-consent', function () {
  this.timeout(60_000);
  afterEach(leave);

  for (const [what, decide, granted, denied] of [
    [
      'has granted and denied some keys',
      () => returnWith({granted: 'analytics+a', denied: 'media+all'}),
      ['analytics', 'a'],
      ['media', 'all'],
    ],
    [
      'has refused everything with denied=*',
      () => (document.cookie = 'lp-consent=denied=*;Path=/;Max-Age=600'),
      [],
      ['*'],
    ],
    ['has not decided', () => '', [], []],
  ] as const)
    it(`GATE-03: runs only if each of its keys is met, for a visitor who ${what} (${RUNS} inputs)`, async () => {
      decide();
      const runs = await openPage();
      const holds = fc.asyncProperty(
        value,
        async (keys) => void expect(await runs(keys)).to.equal(isMet(keys, granted, denied)),
      );
      await fc.assert(holds, {numRuns: RUNS});
    });
});
