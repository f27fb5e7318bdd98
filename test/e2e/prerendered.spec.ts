import {spawn} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findChromium} from '../../scripts/browsers.js';
import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';

/** Starts a separate browser, because Chromium does not prerender under a debugger. The pages' scripts drive it. */
async function browse(address: string, during: () => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'prerendered-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(findChromium()!, [...flags, address], {stdio: 'ignore'});
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  try {
    await during();
  } finally {
    browser.kill();
    await ended;
    await rm(profile, {recursive: true, force: true, maxRetries: 5});
  }
}

test('a prerendered page releases nothing before it is activated, and everything then, GATE-13', async ({
  site,
  thirdParty,
  testId,
}) => {
  const at = `${thirdParty.origin}/${testId}`;
  const beacon = (when: string): string =>
    `fetch('${at}/${when}' + (document.prerendering ? '-unseen' : '-seen'))`;
  const next = site.add(
    smallPage({
      head: `<script>${beacon('made')}</script>
        ${heldScript('analytics', `${at}/count.js`)}
        <script type="text/plain" data-consent="necessary">${beacon('necessary')}</script>
        <script>
          lpConsent.when('analytics', () => { ${beacon('when')} });
          addEventListener('load', () => ${beacon('load')});
          lpConsent.addEventListener('decision', () => ${beacon('decision')});
        </script>`,
    }),
  );
  const decision = `id=3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b&rev=1&at=${Math.floor(Date.now() / 1000)}&granted=analytics&denied=`;
  const rules = JSON.stringify({
    prerender: [{source: 'list', urls: [new URL(next).pathname], eagerness: 'immediate'}],
  });
  const first = site.add(`<!doctype html><title>First</title>
    <script>document.cookie = 'lp-consent=${decision};Path=/'</script>
    <script type="speculationrules">${rules}</script>
    <script>
      // Navigates to the next page once it is prerendered.
      const look = async () => {
        const made = await (await fetch('${thirdParty.origin}/__log/${testId}')).json();
        if (made.some(({path}) => path === '/load-unseen')) location.href = '${next}';
        else setTimeout(look, 50);
      };
      look();
    </script>`);

  await browse(first, async () => {
    const received = (): string[] => thirdParty.received(testId).map(({path}) => path);
    await expect.poll(() => received().includes('/count.js'), {timeout: 20_000}).toBe(true);
    await expect
      .poll(() => [...received()].sort())
      .toEqual([
        '/count.js',
        '/decision-seen',
        '/load-unseen',
        '/made-unseen',
        '/necessary-seen',
        '/when-seen',
      ]);
    expect(received().slice(0, 2)).toEqual(['/made-unseen', '/load-unseen']);
  });
});
