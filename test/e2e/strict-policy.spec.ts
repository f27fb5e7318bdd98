import {expect, test} from './fixtures.js';
import {heldScript, smallPage} from './small-page.js';

const nonce = 'nonce="abc"';

for (const [scripts, id] of [
  ["'nonce-abc' 'strict-dynamic'", 'SEC-03'],
  ["'self' 'nonce-abc'", 'SEC-02'],
] as const)
  test(`under script-src ${scripts} and style-src 'none' a visitor chooses and withdraws without a violation, SEC-01 ${id}`, async ({
    page,
    site,
    thirdParty,
    testId,
    visitor,
  }) => {
    const policy = `default-src 'none'; script-src ${scripts}; style-src 'none'; img-src data:; frame-src ${thirdParty.origin}`;
    const at = (name: string): string => `${thirdParty.origin}/${testId}/${name}`;
    const head = `${heldScript('analytics', at('count.js')).replace('<script', `<script ${nonce}`)}
      <script ${nonce} type="text/plain" data-consent="analytics">ran.push('inline')</script>
      <template data-consent="media"><iframe title="A film" src="${at('film')}"></iframe><script ${nonce}>document.title = 'A film'</script></template>`;
    await visitor.open(
      site.add(smallPage({categories: 'analytics media', gate: nonce, head}), {
        headers: {'Content-Security-Policy': policy},
      }),
    );
    await visitor.press('Choose');
    await visitor.switch('Statistics').click();
    await visitor.press('Save choices');
    await expect.poll(() => page.evaluate('self.ran')).toEqual(['count', 'inline']);
    await visitor.openPreferences();
    await visitor.press('Accept all');
    await expect(page).toHaveTitle('A film');
    await expect
      .poll(() => thirdParty.received(testId).map(({path}) => path))
      .toEqual(['/count.js', '/film']);

    await visitor.openPreferences();
    await visitor.untilReloaded(() => visitor.press('Withdraw everything'));
    expect(thirdParty.received(testId)).toHaveLength(2);
    expect(visitor.warnings).toEqual([]);
  });
