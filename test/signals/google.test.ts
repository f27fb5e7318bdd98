import {expect} from '@open-wc/testing';
import {defaultMapping, google} from '../../src/signals/google.js';
import {consentOf, heldExternal, leave, reached, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty, type Visit} from '../harness/visit.js';
import {newConsent} from '../store/new-consent.js';

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

/** The commands in a page’s `dataLayer`, each with its arguments. */
function commandsIn({window}: Pick<Visit, 'window'>): unknown[][] {
  return ((Reflect.get(window, 'dataLayer') as ArrayLike<unknown>[] | undefined) ?? []).map((entry) =>
    Array.from(entry),
  );
}

const gtag = `<script>
  window.dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments) }
  gtag('js', new Date(0));
  gtag('config', 'G-TEST');
</script>`;

describe('Google Consent Mode', () => {
  afterEach(leave);

  it('VEN-01: starts with the default of all seven types, before any command of the page', async () => {
    const page = await visitGated('', {gate: 'data-google', head: gtag});
    expect(commandsIn(page)[0]).to.deep.equal(['consent', 'default', denied]);
    expect(commandsIn(page).map(([command]) => command)).to.deep.equal(['consent', 'js', 'config']);
  });

  it('VEN-02: receives Arguments objects, since Google’s tags ignore arrays', async () => {
    const page = await visitGated('', {gate: 'data-google'});
    consentOf(page).decide({analytics: true});
    const entries = Reflect.get(page.window, 'dataLayer') as unknown[];
    expect(entries.map((entry) => Object.prototype.toString.call(entry))).to.deep.equal([
      '[object Arguments]',
      '[object Arguments]',
    ]);
  });

  it('VEN-03: receives each decision once, with all seven types, before a released script runs', async () => {
    const page = await visitGated(
      `<script type="text/plain" data-consent="analytics">globalThis.commandsBefore = dataLayer.map(([, command]) => command)</script>
      ${heldExternal(`${thirdParty}/${newTestId()}/next.js`)}`,
      {gate: 'data-google'},
    );
    consentOf(page).decide({analytics: true, marketing: false});
    await until(() => page.window.ran?.includes('next'));
    expect(Reflect.get(page.window, 'commandsBefore')).to.deep.equal(['default', 'update']);
    expect(commandsIn(page)).to.deep.equal([
      ['consent', 'default', denied],
      ['consent', 'update', {...denied, analytics_storage: 'granted'}],
    ]);
  });

  it('VEN-03: receives every later decision, including a withdrawal and a reset', async () => {
    const page = await visitGated('', {gate: 'data-google'});
    consentOf(page).decide({marketing: true, functional: true});
    consentOf(page).withdraw('marketing');
    consentOf(page).reset();
    const granted = commandsIn(page).map(([, command, types]) => [
      command,
      Object.entries(types as Record<string, string>)
        .filter(([, state]) => state === 'granted')
        .map(([type]) => type)
        .join(' '),
    ]);
    expect(granted).to.deep.equal([
      ['default', 'security_storage'],
      [
        'update',
        'ad_storage ad_user_data ad_personalization functionality_storage personalization_storage security_storage',
      ],
      ['update', 'functionality_storage personalization_storage security_storage'],
      ['update', 'security_storage'],
    ]);
  });

  it('VEN-04: starts with the decision of a returning visitor, so that no tag waits for an update', async () => {
    returnWith({granted: 'analytics', denied: 'marketing'});
    const page = await visitGated('', {gate: 'data-google', head: gtag});
    expect(commandsIn(page)[0]).to.deep.equal([
      'consent',
      'default',
      {...denied, analytics_storage: 'granted'},
    ]);
    expect(commandsIn(page).filter(([, command]) => command === 'update')).to.deep.equal([]);
  });

  it('VEN-03: receives decisions made in another tab', async () => {
    const [here, there] = [await visitGated(''), await visitGated('', {gate: 'data-google'})];
    consentOf(here).decide({analytics: true});
    await until(() => commandsIn(there).length === 2);
    expect(commandsIn(there)[1]).to.deep.equal([
      'consent',
      'update',
      {...denied, analytics_storage: 'granted'},
    ]);
  });

  it('VEN-05: sends no request itself before a decision or after a denial', async () => {
    const id = newTestId();
    const page = await visitGated(heldExternal(`${thirdParty}/${id}/gtag.js`), {
      gate: 'data-google',
      head: gtag,
    });
    expect(await reached(page, id)).to.deep.equal([]);
    consentOf(page).decide({analytics: false});
    expect(await reached(page, id)).to.deep.equal([]);
    const hosts = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect(hosts.filter((host) => host !== location.origin && host !== thirdParty)).to.deep.equal([]);
  });

  it('receives nothing without data-google', async () => {
    const page = await visitGated('');
    consentOf(page).decide({analytics: true});
    expect(commandsIn(page)).to.deep.equal([]);
  });

  it('VEN-01: comes before the tasks that the page has queued', async () => {
    const page = await visitGated('', {
      gate: 'data-google',
      before: `<script>(globalThis.lpConsent ||= []).push(() => (globalThis.dataLayer ||= []).push(['from the queue']))</script>`,
    });
    expect(commandsIn(page).map(([first]) => first)).to.deep.equal(['consent', 'from the queue']);
  });
});

describe('a site with its own keys', () => {
  afterEach(() => Reflect.deleteProperty(self, 'dataLayer'));

  it('maps them to Google’s types', () => {
    const {consent} = newConsent();
    consent.use(google({...defaultMapping, analytics_storage: 'statistics', ad_storage: 'ads'}));
    consent.decide({statistics: true, marketing: true});
    const {ad_storage, ad_user_data, analytics_storage} = commandsIn({window: self as Visit['window']}).at(
      -1,
    )![2] as typeof denied;
    expect({ad_storage, ad_user_data, analytics_storage}).to.deep.equal({
      ad_storage: 'denied',
      ad_user_data: 'granted',
      analytics_storage: 'granted',
    });
  });
});
