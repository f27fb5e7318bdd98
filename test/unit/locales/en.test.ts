import {expect} from '@open-wc/testing';
import en from '../../../src/locales/en.js';
import {enBanner} from '../../../src/locales/en-banner.js';
import {declared, footer} from '../../harness/declared.js';
import {newStore, showElement, showPreferences} from '../../harness/show-element.js';

/** The values that the elements put into each text; every other text has none. */
const values: Record<string, string[]> = {
  'bannerText': ['controller'],
  'thirdParties.one': ['names'],
  'thirdParties.other': ['count', 'names'],
  'thirdPartiesMany.one': ['choose', 'count'],
  'thirdPartiesMany.other': ['choose', 'count'],
  'services.one': ['count'],
  'services.other': ['count'],
  'rights': ['reject', 'settings'],
  'closeMeans': ['close', 'rejectAll'],
  'sharedWith': ['domain'],
  'preferencesText': ['controller'],
  'someOn': ['all', 'on'],
  'providerPolicy': ['provider'],
  'decidedOn': ['date'],
  'decisionId': ['id'],
  'embedTitle': ['provider'],
  'embedText': ['provider'],
  'alwaysMeans': ['loadAlways', 'service', 'settings'],
  'embedLoaded': ['service'],
};

/** Every text with its path. */
function texts(messages: object, path: string[] = []): [string, string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value
      ? texts(value, [...path, name])
      : [[[...path, name].join('.'), String(value)]],
  );
}

describe('the English texts', () => {
  for (const [path, text] of texts(en)) {
    it(`${path} says something`, () => {
      expect(text).to.match(/^\S.*\S$/);
    });

    it(`${path} has room for the values that it is given, and for no other`, () => {
      const places = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      expect([...new Set(places)].sort()).to.deep.equal(values[path] ?? []);
    });

    it(`BAN-08: ${path} steers no one by a benefit, by guilt or by going on`, () => {
      expect(text).to.not.match(
        /improv|enhanc|better|best|experience|enjoy|recommend|benefit|help us|support us|sorry|unfortunately|miss out|agree to continue|by (continuing|using|browsing)|personali[sz]|tailored|love|please|free\b/i,
      );
    });
  }

  it('those of the banner are the same in both files', () => {
    const {categories, ...others} = enBanner;
    expect(en).to.deep.include(others);
    expect(en.categories).to.deep.include(categories);
  });

  it('leave no place unfilled in either layer', async () => {
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

  it('A11Y-21: one act has one name in both layers', async () => {
    const {banner, preferences, host} = await showElement(declared);
    const inBanner = banner.buttons;
    host.show();
    await preferences.opened();
    for (const name of ['Reject all', 'Accept all']) {
      expect(inBanner).to.include(name);
      expect(preferences.buttons).to.include(name);
    }
  });

  it('have a name for a site that gives none', async () => {
    const {banner} = await showElement('<lp-consent categories="analytics"></lp-consent>');
    expect(banner.text).to.include('This site asks for your consent');
    const {preferences} = await showPreferences('<lp-consent categories="analytics"></lp-consent>');
    expect(preferences.text).to.include('This site asks for each purpose and each service by itself.');
  });
});
