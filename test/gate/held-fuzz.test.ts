import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {leave, returnWith, visitGated} from '../harness/gated-page.js';
import {share} from '../harness/runs-for.js';
import {attribute} from '../unit/core/option-texts.js';

/** How many held scripts each visitor meets, with random values of `data-consent`. */
const RUNS = share(3000);

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
  'toString',
];
const value = fc.oneof(
  {weight: 3, arbitrary: attribute},
  {weight: 2, arbitrary: fc.array(fc.constantFrom(...hostile), {maxLength: 3}).map((all) => all.join(' '))},
);

/** Whether a script may run that waits for this: for keys that are granted, each by its name, or denied, written as `!key`. */
function isMet(keys: string, granted: readonly string[], denied: readonly string[]): boolean {
  const isGranted = (key: string): boolean =>
    key === 'necessary' || (granted.includes(key) && !denied.includes(key));
  const isDenied = (key: string): boolean =>
    /^![A-Za-z0-9_.-]+$/.test(key) &&
    !isGranted(key.slice(1)) &&
    (denied.includes(key.slice(1)) || denied.includes('*'));
  return keys
    .trim()
    .split(/\s+/)
    .every((key) => isGranted(key) || isDenied(key));
}

/** Opens a page into which held scripts come one by one. Says of each whether it has run when one after it has. */
async function openPage(): Promise<(keys: string) => Promise<boolean>> {
  const {document, window} = await visitGated('<p>Text</p>');
  const put = (keys: string, told: () => void): void => {
    Reflect.set(window, 'told', Object.assign(Reflect.get(window, 'told') ?? {}, {[++count]: told}));
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = keys;
    script.text = `told[${count}]()`;
    document.body.append(script);
  };
  let count = 0;
  return async (keys) => {
    let hasRun = false;
    put(keys, () => (hasRun = true));
    await new Promise<void>((resolve) => put('necessary', resolve));
    document.body.replaceChildren();
    return hasRun;
  };
}

describe('a held script with any data-consent at all', function () {
  this.timeout(60_000);
  afterEach(leave);

  for (const [what, decide, granted, denied] of [
    [
      'has granted and denied some',
      () => returnWith({granted: 'analytics+a', denied: 'media+all'}),
      ['analytics', 'a'],
      ['media', 'all'],
    ],
    [
      'denies everything by hand',
      () => (document.cookie = 'lp-consent=denied=*;Path=/;Max-Age=600'),
      [],
      ['*'],
    ],
    ['has decided nothing', () => '', [], []],
  ] as const)
    it(`GATE-03: runs if all of its keys are met by name, and else never, where a visitor ${what} (${RUNS} inputs)`, async () => {
      decide();
      const runs = await openPage();
      const holds = fc.asyncProperty(
        value,
        async (keys) => void expect(await runs(keys)).to.equal(isMet(keys, granted, denied)),
      );
      await fc.assert(holds, {numRuns: RUNS});
    });
});
