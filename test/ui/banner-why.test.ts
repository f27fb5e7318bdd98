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

/** The banner of a visitor who comes with an answer to what the invented site asks now, or asked once. */
async function comeBack(kept: Parameters<typeof decided>[0] | string, policy = {}, markup = declared) {
  const text = typeof kept === 'string' ? kept : decided({granted: everything.join('+'), ...kept});
  return showElement(markup + footer, newStore(policy, text));
}

describe('the banner of a visitor whose answer leaves something open', () => {
  it('MEM-05: asks for what is open alone, and says so', async () => {
    const {banner, host} = await comeBack({granted: 'analytics+countly+plausible'});
    expect(banner.text).to.include(more).and.to.include('Marketing –');
    expect(banner.text).to.not.include('Statistics');
    expect(banner.text).to.include('Third parties may store or read data, too.');
    await expect(host).to.be.accessible();
  });

  it('MEM-05: names a category for a service that has come into it, and counts that service alone', async () => {
    const {banner} = await comeBack({granted: 'analytics+countly', denied: 'marketing'});
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
    it(`MEM-05: “${button}” answers what is open alone, whatever the earlier answers were`, async () => {
      const {banner, consent} = await comeBack(
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
    it(`MEM-05: what runs by an earlier answer is not ended by “${button}”`, async () => {
      const {banner, consent} = await comeBack({granted: 'analytics+countly'});
      const told: string[] = [];
      consent.when('countly', () => {
        told.push('runs');
        return () => told.push('ends');
      });
      await banner.press(button);
      expect(told).to.deep.equal(['runs']);
    });

  it('leaves alone what was answered on a page that asks for more', async () => {
    const {banner, consent} = await comeBack({granted: 'analytics+countly+plausible+elsewhere'});
    await banner.press('Reject all');
    expect(consent.decision?.granted).to.deep.equal(['analytics', 'countly', 'plausible', 'elsewhere']);
  });

  it('asks with it for what runs until denied, and a refusal is one of that, too', async () => {
    const {banner, consent} = await comeBack({granted: 'analytics+countly'}, {optOut: ['plausible']});
    expect(banner.text).to.include('Statistics').and.to.include('Marketing');
    await banner.press('Reject all');
    expect(consent.allows('plausible')).to.equal(false);
    expect(consent.allows('countly')).to.equal(true);
  });

  it('shows in the preferences everything, with the earlier answers, and saves all of it', async () => {
    const {banner, preferences, consent} = await comeBack({
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

  it('is told the reason as soon as the page declares more', async () => {
    const {host, banner} = await comeBack({});
    expect(banner.isOpen).to.equal(false);
    host.insertAdjacentHTML('beforeend', '<lp-category name="media"></lp-category>');
    await banner.opened();
    expect(banner.text).to.include(more).and.to.include('Media –');
    expect(banner.text).to.not.match(/Statistics|Marketing/);
  });

  it('asks for everything, with no reason, where the page shows the banner to one who has answered all', async () => {
    const {host, banner, consent} = await comeBack({granted: [...everything, 'elsewhere'].join('+')});
    host.show('banner');
    await host.updateComplete;
    expect(banner.text).to.include('Statistics').and.to.include('Marketing');
    expect(banner.text).to.not.match(reasons);
    await banner.press('Reject all');
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(consent.decision?.denied).to.have.members([...everything, 'elsewhere']);
  });
});

describe('the banner of a visitor whose answer no longer holds', () => {
  for (const [why, kept, policy] of [
    [changed, {revision: 1}, {revision: 2}],
    [changed, {revision: 1, at: now - 200 * DAY}, {revision: 2}],
    [expired, {at: now - 184 * DAY}, {}],
    [expired, {revision: 3, at: now - 31 * DAY}, {revision: 2, days: 30}],
  ] as const)
    it(`${why === changed ? 'MEM-05' : 'MEM-04'}: asks everything anew, and says “${why}” of ${JSON.stringify({...kept, ...policy})}`, async () => {
      const {banner, consent, host} = await comeBack(kept, policy);
      expect(banner.text).to.include(why).and.to.include('Statistics').and.to.include('Marketing');
      expect(banner.text.match(/last answer/g)).to.have.lengthOf(1);
      await expect(host).to.be.accessible();
      await banner.press('Reject all');
      expect(consent.decision?.granted).to.deep.equal([]);
      expect(consent.decision?.denied).to.have.members(everything);
    });

  it('says so while the page is open, too', async () => {
    const {host, banner, consent} = await comeBack({at: now - 10 * DAY}, {days: 30});
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
    ['of an answer that cannot be read', 'analytics=true', {}],
    ['MEM-09: of an answer dated in the future', {at: now + 400 * DAY, revision: 1}, {revision: 2}],
    ['MEM-09: of an answer dated before 2018', {at: 1_500_000_000}, {}],
  ] as const)
    it(`gives no reason ${what}`, async () => {
      const {banner} = await comeBack(kept, policy);
      expect(banner.isOpen).to.equal(true);
      expect(banner.text).to.not.match(reasons);
      const empty = [...banner.region.querySelectorAll('p')].filter(
        (paragraph) => !paragraph.textContent!.trim(),
      );
      for (const paragraph of empty) expect(getComputedStyle(paragraph).marginTop).to.equal('0px');
    });

  it('gives no reason after a reset', async () => {
    const {banner, consent, host} = await comeBack({});
    consent.reset();
    await host.updateComplete;
    expect(banner.isOpen).to.equal(true);
    expect(banner.text).to.not.match(reasons);
  });
});

describe('what is no reason to ask', () => {
  it('MEM-06: other words, another order, a service that has gone', async () => {
    const site =
      '<lp-consent controller="The Gazette" placement="top"><lp-category name="marketing" title="Sponsors">New words.</lp-category><lp-category name="analytics"></lp-category></lp-consent>';
    const {banner} = await comeBack({granted: 'analytics+countly', denied: 'plausible+marketing'}, {}, site);
    expect(banner.isOpen).to.equal(false);
  });

  it('MEM-08: preferences that the visitor has opened and left: no answer, no new date, no banner', async () => {
    const {banner, preferences, consent} = await comeBack({at: now - 90 * DAY});
    const before = consent.decision;
    await consent.show();
    await preferences.press('Close');
    expect(consent.decision).to.deep.equal(before);
    expect(banner.isOpen).to.equal(false);
  });

  it('a refusal by hand, whatever is declared: all switches off, no date, no id, and an answer to everything once saved', async () => {
    const {banner, preferences, consent, host} = await comeBack('denied=*');
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

describe('an answer that the site shares with its subdomains', () => {
  const said = 'Your answer holds for example.org and all its subdomains.';

  it('STO-07: both layers say where it holds', async () => {
    const consent = newStore();
    consent.domain = 'example.org';
    const {banner, preferences, host} = await showElement(declared, consent);
    expect(banner.text).to.include(said);
    host.show();
    await preferences.opened();
    expect(preferences.text).to.include(said);
  });

  it('says nothing of it where this host alone keeps the answer', async () => {
    const {banner, preferences, host} = await showElement(declared);
    expect(banner.text).to.not.include('Your answer holds');
    host.show();
    await preferences.opened();
    expect(preferences.text).to.not.include('Your answer holds');
  });

  it('STO-06: is not said to be shared where the browser keeps none', async () => {
    const consent = newStore();
    consent.domain = 'example.org';
    consent.remembers = false;
    const {banner, preferences, host} = await showElement(declared, consent);
    expect(banner.text).to.include('it holds for this page only').and.to.not.include('example.org');
    host.show();
    await preferences.opened();
    expect(preferences.text).to.not.match(/example\.org|false/);
  });
});
