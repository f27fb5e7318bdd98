import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {newStore, showPreferences} from '../harness/show-element.js';

describe('the preferences', () => {
  it('are accessible, undecided', async () => {
    const {host} = await showPreferences(declared + footer);
    await expect(host).to.be.accessible();
  });

  it('are accessible, decided and with details unfolded', async () => {
    const consent = newStore();
    consent.decide({analytics: true, countly: true, plausible: false, marketing: false});
    const {host, preferences} = await showPreferences(`${declared}<header>A site</header>${footer}`, consent);
    preferences.dialog.querySelector('summary')!.click();
    await expect(host.parentElement).to.be.accessible();
  });

  it('PREF-01: everything is off while nothing is decided', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.switches).to.deep.equal(['Statistics', 'Countly', 'Plausible', 'Marketing']);
    expect(preferences.on).to.deep.equal([]);
  });

  it('PREF-02: what may run until it is denied is on, and can be switched off', async () => {
    const {preferences, consent} = await showPreferences(
      declared,
      newStore({optOut: ['analytics', 'countly', 'plausible']}),
    );
    expect(preferences.on).to.deep.equal(['Statistics', 'Countly', 'Plausible']);
    await preferences.toggle('Statistics');
    await preferences.press('Save choices');
    expect(consent.allows('countly')).to.equal(false);
  });

  it('PREF-02: what runs until it is denied says so, as long as nobody has answered', async () => {
    const consent = newStore({optOut: ['analytics', 'countly']});
    const {preferences, host} = await showPreferences(declared, consent);
    const said = 'Used without asking, until you switch it off';
    expect(preferences.text).to.include(`Counts which pages are opened. ${said}`);
    expect(preferences.text).to.include(`Reports page views. ${said}`);
    expect(preferences.text.split(said)).to.have.lengthOf(3);
    expect(
      host.shadowRoot!.getElementById(
        preferences.switch('Statistics').getAttribute('aria-describedby')!.split(' ')[0]!,
      )!.textContent,
    ).to.include(said);
    await preferences.press('Save choices');
    host.show();
    await preferences.opened();
    expect(preferences.text).to.not.include(said);
  });

  it('PREF-03: what needs no consent is text with its reason, without a switch', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.text).to.include(
      'Necessary Always active Needed for the site to work and to remember your answer.',
    );
    expect(preferences.switches).to.not.include('Necessary');
  });

  it("PREF-03: says so of the site's own exempt category, with its services, and of one exempt service", async () => {
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

  it('PREF-05: have "Reject all", "Accept all" and "Save choices"', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.buttons).to.deep.equal(['Close', 'Reject all', 'Accept all', 'Save choices']);
  });

  it('PREF-07: the details of a service name its provider, what it keeps, why and for how long', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.text).to.not.include('cly_id');
    preferences.dialog.querySelector('summary')!.click();
    expect(preferences.text).to.include('Provider: Meridian');
    expect(preferences.text).to.include('cly_id (local storage · 1 day): Marks this browser.');
    expect(preferences.link('Privacy policy of Meridian').href).to.equal('https://meridian.example/privacy');
  });

  it('PREF-07: the details of a service say where something is kept, if the site says it', async () => {
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
    const told = [...preferences.dialog.querySelectorAll<HTMLElement>('details li')].map(({innerText}) =>
      innerText.trim(),
    );
    expect(told).to.deep.equal([
      'one (1 day): Counts.',
      'two (cookie · video.example · 1 year)',
      'three (cache): Keeps films.',
      'four (service worker)',
      'five',
    ]);
  });

  it('A11Y-12: details are folded by a native summary, whose name says of what, and hold no switch', async () => {
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
