import {expect} from '@open-wc/testing';
import {decode} from '../../src/core/codec.js';
import {decided} from '../harness/gated-page.js';
import {newConsent} from './new-consent.js';

describe('the store', () => {
  it('GATE-03: allows nothing before a decision', () => {
    const {consent} = newConsent();
    expect(consent.decision).to.equal(undefined);
    expect(consent.allows('analytics')).to.equal(false);
  });

  for (const text of [
    'hello',
    `v=2&${decided({granted: 'analytics'})}&granted=media`,
    decided({granted: 'analytics', at: 0}),
    decided({granted: 'analytics', at: 4e9}),
  ])
    it(`GATE-03: allows nothing if the cookie is ${text.slice(0, 60)}`, () => {
      const {consent} = newConsent({text});
      expect(consent.decision).to.equal(undefined);
      expect(consent.allows('analytics')).to.equal(false);
    });

  it('MEM-01: keeps what was granted and denied on an earlier page', () => {
    const {consent} = newConsent({text: decided({granted: 'analytics', denied: 'marketing'})});
    expect(consent.allows('analytics')).to.equal(true);
    expect(consent.allows('marketing')).to.equal(false);
    expect(consent.decision?.denied).to.deep.equal(['marketing']);
  });

  it('MEM-05: is undecided once the site has raised the revision', () => {
    const {consent} = newConsent({policy: {revision: 2}, text: decided({granted: 'analytics', revision: 1})});
    expect(consent.decision).to.equal(undefined);
  });

  it('MEM-04: allows nothing once the decision has expired', () => {
    const {consent, events} = newConsent({
      text: decided({granted: 'analytics', at: Math.floor(Date.now() / 1000) - 184 * 86400 + 60}),
    });
    expect(consent.allows('analytics')).to.equal(true);
    const {now} = Date;
    Date.now = () => now() + 60_000;
    try {
      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.decision).to.equal(undefined);
      consent.internals.refresh();
      expect(events.map(({via, decision}) => [via, decision])).to.deep.equal([['expiry', undefined]]);
    } finally {
      Date.now = now;
    }
  });

  it('MEM-03: writes nothing when it reads the cookie again, as on each visit', () => {
    const text = decided({granted: 'analytics', at: 1_700_000_000});
    const {consent, kept, events} = newConsent({policy: {days: 36_500}, text});
    consent.internals.refresh();
    consent.allows('analytics');
    expect(kept).to.deep.equal({text, days: 0});
    expect(events).to.have.length(0);
  });
});

describe('a decision by script', () => {
  it('takes effect at once and is stored for the policy’s days', () => {
    const {consent, kept} = newConsent({policy: {days: 200}});
    consent.decide({analytics: true, marketing: false});
    expect([consent.allows('analytics'), consent.allows('marketing')]).to.deep.equal([true, false]);
    expect(decode(kept.text)).to.deep.equal(consent.decision);
    expect(kept.days).to.equal(200);
  });

  it('PRF-08: has a random id (UUIDv4) that later decisions keep', () => {
    const {consent} = newConsent();
    consent.decide({analytics: true});
    const id = consent.decision!.id;
    expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    consent.decide({analytics: false});
    expect(consent.decision!.id).to.equal(id);

    const another = newConsent().consent;
    another.decide({});
    expect(another.decision!.id).to.not.equal(id);
  });

  it('fires one event, with the previous decision and its origin', () => {
    const {consent, events} = newConsent();
    consent.decide({analytics: true});
    const first = consent.decision;
    consent.decide({analytics: false}, 'banner');
    expect(events.map(({type, via}) => [type, via])).to.deep.equal([
      ['decision', 'api'],
      ['decision', 'banner'],
    ]);
    expect(events[0]).to.include({previous: undefined, decision: first});
    expect(events[1]).to.include({previous: first, decision: consent.decision});
    expect(events[1]!.bubbles).to.equal(false);
  });

  it('STO-06: is valid for the page if it cannot be stored, and `remembers` is false', () => {
    const {consent} = newConsent({storage: {read: () => '', write: () => false, remove() {}}});
    consent.decide({analytics: true});
    expect(consent.remembers).to.equal(false);
    consent.internals.refresh();
    expect(consent.allows('analytics')).to.equal(true);
  });

  it('STO-06: is valid for the page if the storage keeps an older decision', () => {
    const {consent} = newConsent({
      storage: {read: () => decided({denied: 'analytics'}), write: () => false, remove() {}},
    });
    consent.decide({analytics: true});
    consent.internals.refresh();
    expect(consent.allows('analytics')).to.equal(true);
  });
});

describe('granting or denying everything', () => {
  const declaration = {categories: [{name: 'necessary'}, {name: 'analytics', services: [{name: 'matomo'}]}]};

  it('grants every declared category and service, and nothing else', async () => {
    const {consent, events} = newConsent({declaration});
    await consent.grantAll('preferences');
    expect(consent.decision).to.deep.include({granted: ['analytics', 'matomo'], denied: []});
    expect(events.map(({via}) => via)).to.deep.equal(['preferences']);
    expect(consent.allows('marketing')).to.equal(false);
  });

  it('denies every declared category and service', async () => {
    const {consent} = newConsent({declaration});
    await consent.denyAll();
    expect(consent.decision).to.deep.include({granted: [], denied: ['analytics', 'matomo']});
  });

  it('waits until the declaration is known', async () => {
    const ready = new EventTarget();
    const {consent} = newConsent({
      prepare: () => new Promise((resolve) => ready.addEventListener('ready', resolve)),
    });
    const granted = consent.grantAll();
    expect(consent.decision).to.equal(undefined);
    consent.declaration = declaration;
    ready.dispatchEvent(new Event('ready'));
    await granted;
    expect(consent.allows('matomo')).to.equal(true);
  });

  it('denies what is known if the declaration cannot be read', async () => {
    const {consent} = newConsent({
      text: decided({granted: 'analytics'}),
      prepare: () => Promise.reject(new Error('blocked')),
    });
    await consent.denyAll();
    expect(consent.decision).to.deep.include({granted: [], denied: ['analytics']});
  });

  it('grants nothing if the declaration cannot be read', async () => {
    const {consent} = newConsent({prepare: () => Promise.reject(new Error('blocked'))});
    const failure = await consent.grantAll().catch((error: Error) => error.message);
    expect(failure).to.equal('blocked');
    expect(consent.decision).to.equal(undefined);
  });
});

describe('a withdrawal by script', () => {
  it('WDR-10: denies the given keys and keeps the others', () => {
    const {consent, events} = newConsent({text: decided({granted: 'analytics+youtube'})});
    consent.withdraw('analytics');
    expect(consent.decision).to.deep.include({granted: ['youtube'], denied: ['analytics']});
    expect(events).to.have.length(1);
  });

  it('WDR-02: without keys denies everything granted', () => {
    const {consent} = newConsent({text: decided({granted: 'analytics+youtube', denied: 'marketing'})});
    consent.withdraw();
    expect(consent.decision!.granted).to.deep.equal([]);
    expect(consent.decision!.denied).to.have.members(['analytics', 'youtube', 'marketing']);
  });

  it('is stored like any decision', () => {
    const {consent, kept} = newConsent({text: decided({granted: 'analytics'})});
    consent.withdraw();
    expect(decode(kept.text)?.denied).to.deep.equal(['analytics']);
  });
});

describe('a reset by script', () => {
  it('removes the decision and its cookie, unlike a withdrawal', () => {
    const {consent, kept, events} = newConsent({text: decided({granted: 'analytics'})});
    consent.reset();
    expect(consent.decision).to.equal(undefined);
    expect(consent.allows('analytics')).to.equal(false);
    expect(kept.text).to.equal('');
    expect(events.map(({via, decision}) => [via, decision])).to.deep.equal([['api', undefined]]);
  });
});

describe('the preferences, opened by script', () => {
  it('load the elements first, and are open when the promise resolves', async () => {
    const steps: string[] = [];
    const {consent} = newConsent({load: async () => steps.push('loaded')});
    consent.addEventListener('show', (event) => {
      event.shown = Promise.resolve().then(() => steps.push('shown'));
    });
    await consent.show();
    expect(steps).to.deep.equal(['loaded', 'shown']);
  });

  it('reject the promise if the elements cannot be loaded', async () => {
    const {consent} = newConsent({load: () => Promise.reject(new Error('blocked'))});
    expect(await consent.show().catch((error: Error) => error.message)).to.equal('blocked');
  });
});

describe('a declaration by script', () => {
  it('fires an event', () => {
    const {consent} = newConsent();
    let events = 0;
    consent.addEventListener('declaration', () => events++);
    consent.declaration = {categories: [{name: 'analytics'}]};
    expect(events).to.equal(1);
    expect(consent.declaration.categories).to.have.length(1);
  });
});
