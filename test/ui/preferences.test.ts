import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {newStore, showPreferences} from '../harness/show-element.js';

describe('the preferences', () => {
  it('are accessible before a decision', async () => {
    const {host} = await showPreferences(declared + footer);
    await expect(host).to.be.accessible();
  });

  it('are accessible after a decision and with details expanded', async () => {
    const consent = newStore();
    consent.decide({analytics: true, countly: true, plausible: false, marketing: false});
    const {host, preferences} = await showPreferences(`${declared}<header>A site</header>${footer}`, consent);
    preferences.dialog.querySelector('summary')!.click();
    await expect(host.parentElement).to.be.accessible();
  });

  it('PREF-01: have every switch off while nothing is decided', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.switches).to.deep.equal(['Statistics', 'Countly', 'Plausible', 'Marketing']);
    expect(preferences.on).to.deep.equal([]);
  });

  it('PREF-02: have a switch that is on for a service that runs until denied', async () => {
    const {preferences, consent} = await showPreferences(
      declared,
      newStore({optOut: ['analytics', 'countly', 'plausible']}),
    );
    expect(preferences.on).to.deep.equal(['Statistics', 'Countly', 'Plausible']);
    await preferences.toggle('Statistics');
    await preferences.press('Save choices');
    expect(consent.allows('countly')).to.equal(false);
  });

  it('PREF-02: say which services run until denied, until the visitor decides', async () => {
    const consent = newStore({optOut: ['analytics', 'countly']});
    const {preferences, host} = await showPreferences(declared, consent);
    const notice = 'Used without asking, until you switch it off';
    expect(preferences.text).to.include(`Counts which pages are opened. ${notice}`);
    expect(preferences.text).to.include(`Reports page views. ${notice}`);
    expect(preferences.text.split(notice)).to.have.lengthOf(3);
    expect(
      host.shadowRoot!.getElementById(
        preferences.switch('Statistics').getAttribute('aria-describedby')!.split(' ')[0]!,
      )!.textContent,
    ).to.include(notice);
    await preferences.press('Save choices');
    host.show();
    await preferences.opened();
    expect(preferences.text).to.not.include(notice);
  });

  it('PREF-03: show what needs no consent as text with its reason, without a switch', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.text).to.include(
      'Necessary Always active Needed for the site to work and to remember your answer.',
    );
    expect(preferences.switches).to.not.include('Necessary');
  });

  it("PREF-03: do so for the site's own exempt category with its services, and for one exempt service", async () => {
    const {preferences} = await showPreferences(
      `<lp-consent>
        <lp-category name="shop" title="The shop">Keeps your basket.<lp-service name="basket" title="Basket"></lp-service></lp-category>
        <lp-category name="media"><lp-service name="maps" title="Maps"></lp-service><lp-service name="film" title="Film"></lp-service></lp-category>
      </lp-consent>`,
      newStore({exempt: ['shop', 'maps']}),
    );
    expect(preferences.text).to.include('The shop Always active Keeps your basket. Basket');
    expect(preferences.text).to.match(/Maps\s+Always active/);
    expect(preferences.switches).to.deep.equal(['Media', 'Film']);
  });

  it('PREF-05: have the buttons "Reject all", "Accept all" and "Save choices"', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.buttons).to.deep.equal(['Close', 'Reject all', 'Accept all', 'Save choices']);
  });

  it('PREF-07: list a service’s provider and cookies with purpose and duration', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.text).to.not.include('cly_id');
    preferences.dialog.querySelector('summary')!.click();
    expect(preferences.text).to.include('Provider: Meridian');
    expect(preferences.text).to.include('cly_id (local storage · 1 day): Marks this browser.');
    expect(preferences.link('Privacy policy of Meridian').href).to.equal('https://meridian.example/privacy');
  });

  it('PREF-07: list where each entry is stored, if the site declares it', async () => {
    const entries = [
      '<lp-cookie name="one" duration="1 day">Counts.</lp-cookie>',
      '<lp-cookie name="two" storage="cookie" domain="video.example" duration="1 year"></lp-cookie>',
      '<lp-cookie name="three" storage="cache">Keeps films.</lp-cookie>',
      '<lp-cookie name="four" storage="service-worker"></lp-cookie>',
      '<lp-cookie name="five" storage="constructor"></lp-cookie>',
    ];
    const {preferences} = await showPreferences(
      `<lp-consent><lp-category name="media"><lp-service name="film">${entries.join('')}</lp-service></lp-category></lp-consent>`,
    );
    preferences.dialog.querySelector('summary')!.click();
    const listed = [...preferences.dialog.querySelectorAll<HTMLElement>('details li')].map(({innerText}) =>
      innerText.trim(),
    );
    expect(listed).to.deep.equal([
      'one (1 day): Counts.',
      'two (cookie · video.example · 1 year)',
      'three (cache): Keeps films.',
      'four (service worker)',
      'five',
    ]);
  });

  it('A11Y-12: have collapsed details with a descriptive native summary and no switch inside', async () => {
    const {preferences} = await showPreferences(declared);
    const summaries = [...preferences.dialog.querySelectorAll('details > summary')];
    expect(summaries.map(({textContent}) => textContent)).to.deep.equal([
      'Details: Countly',
      'Details: Plausible',
    ]);
    expect(!!preferences.dialog.querySelector('details [role=switch]')).to.equal(false);
  });

  it('link to the privacy policy', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.link('Privacy policy').pathname).to.equal('/privacy');
  });
});
