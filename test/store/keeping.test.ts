import {expect} from '@open-wc/testing';
import type {Choices} from '../../src/core/decision.js';
import {undecidedKeys, type Declaration} from '../../src/core/declaration.js';
import {newConsent} from './new-consent.js';

const DAY = 86_400;
const now = (): number => Math.floor(Date.now() / 1000);
const id = '3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b';

/** The cookie's text for a decision of an earlier page. */
function cookie(granted: string, denied: string, at: number, more = ''): string {
  return `id=${id}&rev=1&at=${at}&granted=${granted}&denied=${denied}${more}`;
}

const services: Declaration = {
  categories: [
    {name: 'analytics', services: [{name: 'matomo'}, {name: 'plausible'}]},
    {name: 'media', services: [{name: 'film'}, {name: 'map', ask: 'in-place'}]},
  ],
};

describe('a decision', () => {
  it('K2: that is too long for a cookie denies everything that is not granted', () => {
    const {consent, kept} = newConsent({text: cookie('ads', '', now() - 9)});
    const keys = Array.from({length: 200}, (_, i) => `a-service-with-a-long-name-${i}`);
    consent.decide(Object.fromEntries([...keys, 'ads'].map((key) => [key, false])));
    expect(kept.text).to.match(/&granted=&denied=\*$/);
    expect(consent.allows('ads')).to.equal(false);
    expect(consent.allows(keys[0]!)).to.equal(false);
  });

  it('K6: about one key leaves the dates of the others, and each expires on its own', () => {
    const old = now() - 183 * DAY;
    const {consent, kept} = newConsent({text: cookie('analytics', '', old)});
    consent.decide({film: true});
    expect(kept.text).to.match(new RegExp(`&at=${old}&granted=analytics\\+film&denied=&since=film:\\d+$`));
    const later = newConsent({text: kept.text.replace(`at=${old}`, `at=${old - 2 * DAY}`)});
    expect(later.consent.allows('analytics')).to.equal(false);
    expect(later.consent.allows('film')).to.equal(true);
    expect(later.consent.decision?.granted).to.deep.equal(['film']);
    expect(later.consent.kept?.granted).to.deep.equal(['analytics', 'film']);
  });

  it('K8: is not made from what this tab has missed', () => {
    const {consent, kept} = newConsent({text: cookie('ads', '', now() - 9)});
    kept.text = cookie('', 'ads', now());
    consent.decide({film: true});
    expect(consent.decision).to.deep.include({granted: ['film'], denied: ['ads']});
  });

  it('K8: withdraws what another tab has granted since', () => {
    const {consent, kept} = newConsent();
    kept.text = cookie('ads', '', now());
    consent.withdraw();
    expect(consent.decision).to.deep.include({granted: [], denied: ['ads']});
  });

  it('K9: about one key leaves a refusal by a tool in force', () => {
    const {consent} = newConsent({text: 'denied=*'});
    consent.decide({film: true});
    expect(['film', 'ads'].map((key) => consent.allows(key))).to.deep.equal([true, false]);
  });

  it('K9: about everything that is declared ends a refusal by a tool', () => {
    const {consent} = newConsent({text: 'denied=*', declaration: {categories: [{name: 'analytics'}]}});
    consent.decide({analytics: true});
    expect(consent.decision).to.deep.include({granted: ['analytics'], denied: []});
  });

  it('K11: survives a clock that goes back by two seconds', () => {
    const {consent} = newConsent({text: cookie('analytics', '', now() + 2)});
    expect(consent.allows('analytics')).to.equal(true);
  });

  for (const wrong of [null, undefined, 'analytics', 5, true, ['analytics']])
    it(`K14: is not made of ${JSON.stringify(wrong)}`, () => {
      const {consent, events} = newConsent();
      consent.internals.warn = () => {};
      consent.decide(wrong as unknown as Choices);
      expect(events).to.deep.equal([]);
    });

  for (const wrong of [null, undefined, 5, {}, ['analytics']])
    it(`K14: allows nothing called ${JSON.stringify(wrong)}`, () => {
      const {consent} = newConsent({text: cookie('analytics', '', now() - 9), policy: {optOut: 'all'}});
      expect(consent.allows(wrong as unknown as string)).to.equal(false);
    });

  it('K14: survives a declaration in which a CMS has left things out', () => {
    const {consent} = newConsent();
    for (const wrong of [null, {}, {categories: null}, {categories: [null, {name: 'a', services: null}, {}]}])
      consent.declaration = wrong as unknown as Declaration;
    expect(consent.declaration.categories).to.deep.equal([{name: 'a', services: []}]);
  });
});

describe('a category', () => {
  it('K5: is withdrawn with its services', () => {
    const {consent} = newConsent({
      text: cookie('analytics+matomo+film', '', now() - 9),
      declaration: services,
    });
    consent.withdraw('analytics');
    expect(consent.decision).to.deep.include({
      granted: ['film'],
      denied: ['analytics', 'matomo', 'plausible'],
    });
  });

  it('is granted with those services that have no earlier choice and are not asked for in place', () => {
    const {consent} = newConsent({text: cookie('', 'plausible', now() - 9), declaration: services});
    consent.decide({analytics: true, media: true});
    expect(consent.decision?.granted).to.have.members(['analytics', 'matomo', 'media', 'film']);
    expect(consent.allows('plausible')).to.equal(false);
  });

  it('that is left undefined keeps its choice and those of its services', () => {
    const {consent} = newConsent({text: cookie('analytics+matomo', '', now() - 9), declaration: services});
    consent.decide({analytics: undefined, media: true} as Choices);
    expect(consent.decision?.granted).to.include.members(['analytics', 'matomo', 'media']);
  });

  it('leaves a service its own choice', () => {
    const {consent} = newConsent({declaration: services});
    consent.decide({analytics: false, matomo: true});
    expect(consent.decision).to.deep.include({granted: ['matomo'], denied: ['analytics', 'plausible']});
  });

  it('that is granted before the page declares its services waits for them', () => {
    const {consent} = newConsent();
    consent.decide({analytics: true, media: true});
    expect(consent.allows('matomo')).to.equal(false);
    consent.declaration = services;
    expect(consent.decision?.granted).to.have.members(['analytics', 'media', 'matomo', 'plausible', 'film']);
  });

  it('that was granted on an earlier page does not grant a service that is new', () => {
    const {consent, events} = newConsent({
      text: cookie('analytics+matomo', '', now() - 9),
      declaration: services,
    });
    expect(consent.allows('plausible')).to.equal(false);
    expect(events).to.deep.equal([]);
  });

  it('that was denied on an earlier page denies a service that is new, with the same date', () => {
    const at = now() - 9;
    const {consent, kept} = newConsent({
      text: cookie('', 'analytics', at),
      policy: {optOut: 'all'},
      declaration: services,
    });
    expect(consent.allows('plausible')).to.equal(false);
    expect(kept.text).to.equal(cookie('', 'analytics+matomo+plausible', at));
  });

  it('K11: that is exempt exempts its services', () => {
    const {consent, kept} = newConsent({
      declaration: {categories: [{name: 'necessary', services: [{name: 'basket'}]}, {name: 'ads'}]},
    });
    expect(consent.allows('basket')).to.equal(true);
    consent.withdraw();
    expect(consent.allows('basket')).to.equal(true);
    expect(kept.text).to.not.include('basket');
  });
});

describe('a service that is asked for in place', () => {
  it('is not asked for by the banner, and rejected with everything', async () => {
    const {consent} = newConsent({
      text: cookie('media+film', '', now() - 9),
      declaration: {categories: [services.categories[1]!]},
    });
    expect(undecidedKeys(consent.declaration, consent.decision, consent.policy)).to.deep.equal([]);
    await consent.denyAll();
    expect(consent.decision?.denied).to.include('map');
  });
});

describe('under opt-out', () => {
  const optOut = {optOut: 'all'};
  const denial = cookie('', 'ads', now() - 200 * DAY);

  it('K3: a denial stays in force when it has expired, through a new revision, and with a wrong clock', () => {
    for (const given of [
      {text: denial, policy: optOut},
      {text: cookie('', 'ads', now()), policy: {...optOut, revision: 2}},
      {text: cookie('', 'ads', 4e9), policy: optOut},
    ]) {
      const {consent} = newConsent(given);
      expect([consent.allows('ads'), consent.allows('other'), consent.decision]).to.deep.equal([
        false,
        true,
        undefined,
      ]);
    }
  });

  it('K3: two cookies that differ, or one that cannot be read, deny everything', () => {
    for (const text of [`${denial}\n${cookie('ads', '', now())}`, 'hello'])
      expect(newConsent({text, policy: optOut}).consent.allows('ads')).to.equal(false);
    expect(newConsent({text: 'hello', policy: {optOut: 'ads'}}).consent.allows('ads')).to.equal(false);
  });

  it('K3: a decision about something else does not end an old denial, and one about it does', () => {
    const {consent} = newConsent({text: denial, policy: optOut});
    consent.decide({film: true});
    expect(consent.allows('ads')).to.equal(false);
    consent.decide({ads: true});
    expect(consent.allows('ads')).to.equal(true);
  });

  it('writes a denial again on each visit, with its date, since browsers forget cookies', () => {
    const {kept} = newConsent({text: denial, policy: optOut});
    expect(kept).to.deep.equal({text: denial, days: Infinity});
  });

  it('K4: a withdrawal denies everything that may run', () => {
    const {consent} = newConsent({policy: optOut});
    consent.withdraw();
    expect(consent.allows('anything')).to.equal(false);
    const named = newConsent({policy: {optOut: 'ads film'}}).consent;
    named.withdraw();
    expect(named.decision?.denied).to.deep.equal(['ads', 'film']);
  });

  it('K4: rejecting everything denies what nobody has declared, until everything is accepted', async () => {
    const {consent} = newConsent({policy: optOut, declaration: services});
    await consent.denyAll();
    expect(consent.allows('misspelt')).to.equal(false);
    await consent.grantAll();
    expect(consent.allows('misspelt')).to.equal(true);
  });
});

describe('the order of events', () => {
  it('K7: is that of the decisions for every listener, also if one of them decides', () => {
    const {consent} = newConsent();
    const heard: (readonly string[])[] = [];
    consent.addEventListener('decision', () => {
      if (consent.allows('analytics')) consent.withdraw('analytics');
    });
    consent.addEventListener('decision', ({decision}) => heard.push(decision!.granted));
    consent.decide({analytics: true});
    expect(heard).to.deep.equal([['analytics'], []]);
  });

  it('K7: two tabs that decide in the same millisecond agree on the denials', () => {
    const one = newConsent();
    const other = newConsent();
    one.consent.decide({analytics: true, film: true});
    other.consent.decide({analytics: false, film: true});
    const {decision, internals} = one.consent;
    const time = (other.consent.internals.decidedAt = internals.decidedAt);
    const otherDecision = other.consent.decision;
    internals.adopt(otherDecision, time);
    other.consent.internals.adopt(decision, time);
    for (const {consent, kept} of [one, other]) {
      expect(consent.decision).to.deep.include({granted: ['film'], denied: ['analytics']});
      expect(kept.text).to.include('granted=film&denied=analytics');
    }
  });

  it('K7: a decision survives that another tab is reset in the same millisecond', () => {
    const {consent, kept} = newConsent();
    consent.decide({analytics: false});
    kept.text = '';
    consent.internals.adopt(undefined, consent.internals.decidedAt);
    expect(consent.decision?.denied).to.deep.equal(['analytics']);
    expect(kept.text).to.include('denied=analytics');
  });

  it('K7: two decisions of one tab in the same millisecond have different times', () => {
    const {consent} = newConsent();
    const times = [true, false, true, false].map((answer) => {
      consent.decide({analytics: answer});
      return consent.internals.decidedAt;
    });
    expect(new Set(times).size).to.equal(4);
    expect([...times].sort((a, b) => a - b)).to.deep.equal(times);
  });
});
