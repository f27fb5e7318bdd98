import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {decided} from '../harness/gated-page.js';
import {newStore, showElement} from '../harness/show-element.js';

const DAY = 86_400;
const now = Math.floor(Date.now() / 1000);

const more = 'Your last answer does not cover the following, and stays as it is.';
const changed = 'What this site asks for has changed, so your last answer no longer holds.';
const expired = 'Your last answer has run out.';
const reasons = /last answer/;

const everything = ['analytics', 'countly', 'plausible', 'marketing'];

/** Shows the banner to a returning visitor, whose stored decision covers what the example site declares unless `kept` says otherwise. */
async function returnWith(kept: Parameters<typeof decided>[0] | string, policy = {}, markup = declared) {
  const text = typeof kept === 'string' ? kept : decided({granted: everything.join('+'), ...kept});
  return showElement(markup + footer, newStore(policy, text));
}

describe('the banner for a visitor with undecided keys', () => {
  it('MEM-05: asks only about what is undecided, and says so', async () => {
    const {banner, host} = await returnWith({granted: 'analytics+countly+plausible'});
    expect(banner.text).to.include(more).and.to.include('Marketing –');
    expect(banner.text).to.not.include('Statistics');
    expect(banner.text).to.include('Third parties may store or read data, too.');
    await expect(host).to.be.accessible();
  });

  it('MEM-05: names a new service with its category, and counts only that service', async () => {
    const {banner} = await returnWith({granted: 'analytics+countly', denied: 'marketing'});
    expect(banner.text)
      .to.include(more)
      .and.to.include('Statistics: Plausible – Counts which pages are opened.');
    expect(banner.text).to.include('One third party stores or reads data, too: Plausible Insights.');
    expect(banner.text).to.not.match(/Marketing|Meridian/);
  });

  for (const [button, granted, denied] of [
    ['Accept all', ['analytics', 'plausible', 'marketing'], ['countly']],
    ['Reject all', ['analytics'], ['countly', 'plausible', 'marketing']],
    ['Close: Reject all', ['analytics'], ['countly', 'plausible', 'marketing']],
  ] as const)
    it(`MEM-05: decides only what was undecided on “${button}”, regardless of earlier choices`, async () => {
      const {banner, consent} = await returnWith(
        {granted: 'analytics', denied: 'countly'},
        {},
        declared.replace('<lp-consent', '<lp-consent close-button'),
      );
      await banner.press(button);
      expect(consent.decision?.granted).to.have.members(granted);
      expect(consent.decision?.denied).to.have.members(denied);
      expect(banner.isOpen).to.equal(false);
      expect(banner.status).to.equal('Your choices are saved.');
    });

  for (const button of ['Accept all', 'Reject all'])
    it(`MEM-05: does not stop a granted service on “${button}”`, async () => {
      const {banner, consent} = await returnWith({granted: 'analytics+countly'});
      const calls: string[] = [];
      consent.when('countly', () => {
        calls.push('runs');
        return () => calls.push('ends');
      });
      await banner.press(button);
      expect(calls).to.deep.equal(['runs']);
    });

  it('keeps a grant for a key that only other pages declare', async () => {
    const {banner, consent} = await returnWith({granted: 'analytics+countly+plausible+elsewhere'});
    await banner.press('Reject all');
    expect(consent.decision?.granted).to.deep.equal(['analytics', 'countly', 'plausible', 'elsewhere']);
  });

  it('also asks about services that run until denied, and “Reject all” denies them too', async () => {
    const {banner, consent} = await returnWith({granted: 'analytics+countly'}, {optOut: ['plausible']});
    expect(banner.text).to.include('Statistics').and.to.include('Marketing');
    await banner.press('Reject all');
    expect(consent.allows('plausible')).to.equal(false);
    expect(consent.allows('countly')).to.equal(true);
  });

  it('opens preferences that list everything with the earlier choices, and that save all of it', async () => {
    const {banner, preferences, consent} = await returnWith({
      granted: 'analytics+countly',
      denied: 'marketing',
    });
    await banner.press('Choose');
    await preferences.opened();
    expect(preferences.switches).to.deep.equal(['Statistics', 'Countly', 'Plausible', 'Marketing']);
    expect(preferences.on).to.deep.equal(['Countly']);
    expect(preferences.text).to.include('You decided on');
    await preferences.press('Save choices');
    expect([...consent.decision!.granted, ...consent.decision!.denied]).to.have.members(everything);
    expect(banner.isOpen).to.equal(false);
  });

  it('appears with its reason as soon as the page declares more', async () => {
    const {host, banner} = await returnWith({});
    expect(banner.isOpen).to.equal(false);
    host.insertAdjacentHTML('beforeend', '<lp-category name="media"></lp-category>');
    await banner.opened();
    expect(banner.text).to.include(more).and.to.include('Media –');
    expect(banner.text).to.not.match(/Statistics|Marketing/);
  });

  it('asks about everything, without a reason, if the page shows it to a visitor who has decided everything', async () => {
    const {host, banner, consent} = await returnWith({granted: [...everything, 'elsewhere'].join('+')});
    host.show('banner');
    await host.updateComplete;
    expect(banner.text).to.include('Statistics').and.to.include('Marketing');
    expect(banner.text).to.not.match(reasons);
    await banner.press('Reject all');
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(consent.decision?.denied).to.have.members([...everything, 'elsewhere']);
  });
});

describe('the banner for a visitor whose decision is no longer current', () => {
  for (const [why, kept, policy] of [
    [changed, {revision: 1}, {revision: 2}],
    [changed, {revision: 1, at: now - 200 * DAY}, {revision: 2}],
    [expired, {at: now - 184 * DAY}, {}],
    [expired, {revision: 3, at: now - 31 * DAY}, {revision: 2, days: 30}],
  ] as const)
    it(`${why === changed ? 'MEM-05' : 'MEM-04'}: asks about everything again and says “${why}” with ${JSON.stringify({...kept, ...policy})}`, async () => {
      const {banner, consent, host} = await returnWith(kept, policy);
      expect(banner.text).to.include(why).and.to.include('Statistics').and.to.include('Marketing');
      expect(banner.text.match(/last answer/g)).to.have.lengthOf(1);
      await expect(host).to.be.accessible();
      await banner.press('Reject all');
      expect(consent.decision?.granted).to.deep.equal([]);
      expect(consent.decision?.denied).to.have.members(everything);
    });

  it('appears with its reason when the decision expires while the page is open', async () => {
    const {host, banner, consent} = await returnWith({at: now - 10 * DAY}, {days: 30});
    expect(banner.isOpen).to.equal(false);
    const {now: clock} = Date;
    Date.now = () => clock() + 21 * DAY * 1000;
    consent.internals.refresh();
    await host.updateComplete;
    Date.now = clock;
    expect(banner.text).to.include(expired);
  });

  for (const [what, kept, policy] of [
    ['on a first visit', '', {}],
    ['for a decision that cannot be read', 'analytics=true', {}],
    ['MEM-09: for a decision dated in the future', {at: now + 400 * DAY, revision: 1}, {revision: 2}],
    ['MEM-09: for a decision dated before 2018', {at: 1_500_000_000}, {}],
  ] as const)
    it(`gives no reason ${what}`, async () => {
      const {banner} = await returnWith(kept, policy);
      expect(banner.isOpen).to.equal(true);
      expect(banner.text).to.not.match(reasons);
      const empty = [...banner.region.querySelectorAll('p')].filter(
        (paragraph) => !paragraph.textContent!.trim(),
      );
      for (const paragraph of empty) expect(getComputedStyle(paragraph).marginTop).to.equal('0px');
    });

  it('gives no reason after a reset', async () => {
    const {banner, consent, host} = await returnWith({});
    consent.reset();
    await host.updateComplete;
    expect(banner.isOpen).to.equal(true);
    expect(banner.text).to.not.match(reasons);
  });
});

describe('the banner stays closed', () => {
  it('MEM-06: when the site changes its wording or order, or removes a service', async () => {
    const site =
      '<lp-consent controller="The Gazette" placement="top"><lp-category name="marketing" title="Sponsors">New words.</lp-category><lp-category name="analytics"></lp-category></lp-consent>';
    const {banner} = await returnWith(
      {granted: 'analytics+countly', denied: 'plausible+marketing'},
      {},
      site,
    );
    expect(banner.isOpen).to.equal(false);
  });

  it('MEM-08: when the visitor opens the preferences and closes them, which changes neither decision nor date', async () => {
    const {banner, preferences, consent} = await returnWith({at: now - 90 * DAY});
    const before = consent.decision;
    await consent.show();
    await preferences.press('Close');
    expect(consent.decision).to.deep.equal(before);
    expect(banner.isOpen).to.equal(false);
  });

  it('after a hand-written refusal, which has all switches off, neither date nor id, and is replaced on saving', async () => {
    const {banner, preferences, consent, host} = await returnWith('denied=*');
    expect(banner.isOpen).to.equal(false);
    await consent.show();
    expect(preferences.on).to.deep.equal([]);
    expect(preferences.text).to.not.match(/You decided|Consent ID|1970/);
    expect(preferences.buttons).to.not.include('Withdraw everything');
    await expect(host).to.be.accessible();
    await preferences.toggle('Countly');
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.deep.equal(['countly']);
    expect(consent.decision?.denied).to.have.members(['analytics', 'plausible', 'marketing']);
    expect(banner.isOpen).to.equal(false);
  });
});

describe('a decision that the site shares with its subdomains', () => {
  const notice = 'Your answer holds for example.org and all its subdomains.';

  it('STO-07: is described as shared in the banner and the preferences', async () => {
    const consent = newStore();
    consent.domain = 'example.org';
    const {banner, preferences, host} = await showElement(declared, consent);
    expect(banner.text).to.include(notice);
    host.show();
    await preferences.opened();
    expect(preferences.text).to.include(notice);
  });

  it('is not mentioned if the decision belongs to one host', async () => {
    const {banner, preferences, host} = await showElement(declared);
    expect(banner.text).to.not.include('Your answer holds');
    host.show();
    await preferences.opened();
    expect(preferences.text).to.not.include('Your answer holds');
  });

  it('STO-06: is not described as shared if the browser blocks cookies', async () => {
    const consent = newStore();
    consent.domain = 'example.org';
    Object.defineProperty(consent, 'remembers', {value: false});
    const {banner, preferences, host} = await showElement(declared, consent);
    expect(banner.text).to.include('it holds for this page only').and.to.not.include('example.org');
    host.show();
    await preferences.opened();
    expect(preferences.text).to.not.match(/example\.org|false/);
  });
});
