import {expect, test} from './fixtures.js';
import {readmeExamples} from './readme-examples.js';

const [fiveLines, moreWords, embed] = readmeExamples('html') as [string, string, string];
const [queued, direct] = readmeExamples('js') as [string, string];

test('the README’s first example asks, holds, and releases once the visitor accepts', async ({
  page,
  site,
  thirdParty,
  testId,
}) => {
  const html = fiveLines.replace(
    'https://stats.example/script.js',
    `${thirdParty.origin}/${testId}/script.js`,
  );
  await page.goto(site.add(`<!doctype html><html lang="en">${html}</html>`));
  await expect(page.getByRole('region')).toContainText("Lord's Press");
  await expect(page.getByRole('region')).toContainText('Cookie settings');
  expect(thirdParty.received(testId)).toEqual([]);
  await page.getByRole('button', {name: 'Accept all'}).click();
  await expect.poll(() => thirdParty.received(testId).length).toBe(1);
  expect(await page.evaluate('dataLayer.map(([, command]) => command)')).toEqual(['default', 'update']);
});

test('the README’s data children fill the dialog without text in the page', async ({page, site}) => {
  await page.goto(
    site.add(`<!doctype html><html lang="en"><script src="/lp-consent/gate.js"></script>${moreWords}</html>`),
  );
  await page.getByRole('button', {name: 'Choose'}).click();
  const dialog = page.getByRole('dialog', {name: 'Your choices'});
  await expect(dialog.getByRole('switch', {name: 'Plausible'})).not.toBeChecked();
  await dialog.getByText('Details').click();
  await expect(dialog).toContainText('Plausible Insights OÜ');
  await expect(dialog).toContainText('_pl* (1 day): Tells visits apart.');
});

test('the README’s embed shows a placeholder, and loads its frame once', async ({
  page,
  site,
  thirdParty,
  testId,
}) => {
  const html = embed.replace('https://films.example', `${thirdParty.origin}/${testId}`);
  await page.goto(
    site.add(
      `<!doctype html><html lang="en"><script src="/lp-consent/gate.js"></script><lp-consent controller="A shop" privacy-policy="/privacy" categories="youtube"></lp-consent>${html}</html>`,
    ),
  );
  const placeholder = page.getByRole('group', {name: 'Our film'});
  await placeholder.getByRole('button', {name: 'Load once'}).click();
  await expect(placeholder).toBeHidden();
  expect(thirdParty.received(testId).map(({path}) => path)).toEqual(['/embed']);
});

test('the README’s scripts run as written, before the gate and after it', async ({page, site}) => {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  const page5 = fiveLines.replace(
    '<head>',
    `<head><script>
    const log = []; const measure = () => (log.push('start'), () => log.push('stop')); const report = (via) => log.push(via);
    ${queued}</script>`,
  );
  await page.goto(
    site.add(`<!doctype html><html lang="en">${page5.replace(/<script type="text\/plain".*/, '')}</html>`),
  );
  await page.evaluate(`(async () => { ${direct} })()`);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate('log')).toEqual(['api', 'start', 'api', 'stop', 'api', 'api']);
  expect(errors).toEqual([]);
});
