import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {showElement} from '../harness/show-element.js';
import {textOf} from '../harness/text-of.js';

const service = (name: string, provider: string): string =>
  `<lp-service name="${name}" provider="${provider}">Counts.</lp-service>`;
const asking = (services: string): string =>
  `<lp-consent controller="Lord's Press" privacy-policy="/privacy"><lp-category name="analytics">${services}</lp-category></lp-consent>`;

describe('the banner', () => {
  it('is accessible', async () => {
    const {host, banner} = await showElement(declared + footer);
    expect(banner.isOpen).to.equal(true);
    await expect(host).to.be.accessible();
  });

  it('BAN-01: has the buttons "Reject all", "Accept all" and "Choose" on its first layer, in this order', async () => {
    const {banner} = await showElement(declared);
    expect(banner.buttons).to.deep.equal(['Reject all', 'Accept all', 'Choose']);
  });

  it('BAN-02: has native buttons for rejecting and accepting, next to each other', async () => {
    const {banner} = await showElement(declared);
    const [reject, accept] = [banner.button('Reject all'), banner.button('Accept all')];
    expect(reject.parentElement === accept.parentElement).to.equal(true);
    for (const button of [reject, accept]) {
      expect(button.localName).to.equal('button');
      expect(button.matches('p *, li *')).to.equal(false);
    }
  });

  it('BAN-06: names the controller and each purpose, in the page’s own words or the default ones', async () => {
    const {banner} = await showElement(declared);
    expect(banner.text).to.include("Lord's Press asks for your consent");
    expect(banner.text).to.include('Statistics – Counts which pages are opened.');
    expect(banner.text).to.include('Marketing – Shows advertising chosen for you and measures its effect.');
  });

  it('BAN-06: counts and names the third parties', async () => {
    const {banner} = await showElement(declared);
    expect(banner.text).to.include(
      '2 third parties store or read data, too: Meridian and Plausible Insights.',
    );
  });

  for (const [count, expected] of [
    [10, '10 third parties store or read data, too: Provider 0, Provider 1, '],
    [11, '11 third parties store or read data, too. “Choose” lists them.'],
  ] as const)
    it(`BAN-06: ${count > 10 ? 'refers to the preferences for a list of' : 'names'} ${count} third parties`, async () => {
      const services = Array.from(
        {length: count},
        (_, s) => `<lp-service name="s${s}" provider="Provider ${s}"></lp-service>`,
      ).join('');
      const {banner} = await showElement(
        `<lp-consent><lp-category name="media">${services}</lp-category></lp-consent>`,
      );
      expect(banner.text).to.include(expected);
    });

  it('BAN-06: counts a third party with several services once, and does not count the site itself', async () => {
    const {banner} = await showElement(
      asking(service('one', 'Meridian') + service('two', 'Meridian') + service('own', "Lord's Press")),
    );
    expect(banner.text).to.include('One third party stores or reads data, too: Meridian.');
  });

  it('BAN-06: does not mention third parties if the site runs every service itself', async () => {
    const {banner} = await showElement(asking(service('own', "Lord's Press")));
    expect(banner.text).not.to.match(/third part/i);
  });

  it('BAN-06: says that third parties may take part if the site declares no service', async () => {
    const {banner} = await showElement('<lp-consent categories="analytics"></lp-consent>');
    expect(banner.text).to.include('Third parties may store or read data, too.');
  });

  it("BAN-06: explains how to refuse, and quotes the page's own link for withdrawing", async () => {
    const {banner} = await showElement(declared + footer);
    expect(banner.text).to.include('“Reject all” leaves it all off');
    expect(banner.text).to.include('change or withdraw your answer at any time under “Cookie settings”');
  });

  it('BAN-06: refers to "Privacy settings" if the page\'s link is an icon without text', async () => {
    const {banner} = await showElement(
      `${declared}<a href="/privacy" data-consent-show aria-label="Settings"><svg></svg></a>`,
    );
    expect(banner.text).to.include('under “Privacy settings”');
  });

  it('BAN-10: links to the privacy policy and the imprint', async () => {
    const {banner} = await showElement(declared);
    expect(banner.link('Privacy policy').pathname).to.equal('/privacy');
    expect(banner.link('Imprint').pathname).to.equal('/imprint');
  });

  it('GATE-10: stays closed if nothing needs consent', async () => {
    const {banner} = await showElement('<lp-consent categories="necessary"></lp-consent>');
    expect(banner.isOpen).to.equal(false);
  });

  it('GATE-10: leaves it to the preferences to explain that nothing needs consent', async () => {
    const {preferences, host} = await showElement('<lp-consent categories="necessary"></lp-consent>');
    host.show();
    await preferences.opened();
    expect(preferences.text).to.include('Necessary Always active');
  });

  it('A11Y-01: is a labeled region and not modal', async () => {
    const {banner} = await showElement(declared);
    const {region} = banner;
    expect(region.localName).to.equal('section');
    const heading = (region.getRootNode() as ShadowRoot).getElementById(
      region.getAttribute('aria-labelledby')!,
    );
    expect(textOf(heading)).to.equal('May we store and read data on your device?');
    expect(region.matches('[aria-modal], dialog *')).to.equal(false);
  });

  it('BAN-14: has the lang and dir of its language', async () => {
    const {banner, host} = await showElement(declared);
    expect([host.lang, host.dir]).to.deep.equal(['en', 'ltr']);
    expect(getComputedStyle(banner.region).direction).to.equal('ltr');
  });
});
