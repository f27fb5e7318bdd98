import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {newStore, showElement, showPreferences} from '../harness/show-element.js';

describe('the English texts', () => {
  it('have every placeholder filled, in the banner and in the preferences', async () => {
    const consent = newStore();
    consent.domain = 'example.org';
    consent.decide({analytics: true, countly: true, plausible: false});
    const {banner, preferences, host} = await showElement(
      declared.replace('<lp-consent', '<lp-consent close-button') + footer,
      consent,
    );
    expect(banner.text).to.not.match(/[{}]|undefined|null|NaN/);
    host.show();
    await preferences.opened();
    preferences.dialog.querySelectorAll('summary').forEach((summary) => summary.click());
    expect(preferences.text).to.not.match(/[{}]|undefined|null|NaN/);
  });

  it('A11Y-21: give a button the same name in the banner and in the preferences', async () => {
    const {banner, preferences, host} = await showElement(declared);
    const inBanner = banner.buttons;
    host.show();
    await preferences.opened();
    for (const name of ['Reject all', 'Accept all']) {
      expect(inBanner).to.include(name);
      expect(preferences.buttons).to.include(name);
    }
  });

  it('say “This site” where the site gives no controller', async () => {
    const {banner} = await showElement('<lp-consent categories="analytics"></lp-consent>');
    expect(banner.text).to.include('This site asks for your consent');
    const {preferences} = await showPreferences('<lp-consent categories="analytics"></lp-consent>');
    expect(preferences.text).to.include('This site asks for each purpose and each service by itself.');
  });
});
