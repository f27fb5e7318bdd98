import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {newStore, showPreferences} from '../harness/show-element.js';

describe('the preferences after a decision', () => {
  it('PREF-11: show the choices, the date and the consent ID', async () => {
    const consent = newStore();
    consent.decide({analytics: false, countly: false, plausible: true, marketing: true});
    const {preferences} = await showPreferences(declared, consent);
    expect(preferences.on).to.deep.equal(['Plausible', 'Marketing']);
    const date = new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(consent.decision!.at * 1000);
    expect(preferences.text).to.include(`You decided on ${date}`);
    expect(preferences.text).to.include(`Consent ID: ${consent.decision!.id}`);
  });

  it('show no date while nothing is decided', async () => {
    const {preferences} = await showPreferences(declared);
    expect(preferences.text).to.not.match(/You decided|Consent ID/);
    expect(preferences.buttons).to.not.include('Withdraw everything');
  });

  it('WDR-02: withdraw everything with one press', async () => {
    const consent = newStore();
    consent.decide({analytics: true, countly: true, plausible: true, marketing: true});
    const {preferences, banner} = await showPreferences(declared + footer, consent);
    await preferences.press('Withdraw everything');
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(consent.decision?.denied).to.deep.equal(['analytics', 'countly', 'plausible', 'marketing']);
    expect(preferences.isOpen).to.equal(false);
    expect(banner.isOpen).to.equal(false);
    expect(banner.status).to.equal('Saved: you have rejected everything.');
  });

  it('WDR-02: also withdraw grants that the page no longer declares', async () => {
    const consent = newStore();
    consent.decide({analytics: true, marketing: false, formerly: true});
    const {preferences} = await showPreferences(
      '<lp-consent categories="analytics marketing"></lp-consent>',
      consent,
    );
    await preferences.press('Withdraw everything');
    expect(consent.decision?.granted).to.deep.equal([]);
  });

  it('offer no withdrawal if nothing is granted', async () => {
    const consent = newStore();
    consent.decide({analytics: false, countly: false, plausible: false, marketing: false});
    const {preferences} = await showPreferences(declared, consent);
    expect(preferences.buttons).to.not.include('Withdraw everything');
  });

  it('WDR-10: withdraw one grant and leave the others unchanged', async () => {
    const consent = newStore();
    consent.decide({analytics: true, countly: true, plausible: true, marketing: true});
    const {preferences} = await showPreferences(declared, consent);
    await preferences.toggle('Countly');
    await preferences.press('Save choices');
    expect(consent.allows('countly')).to.equal(false);
    expect(consent.allows('plausible')).to.equal(true);
    expect(consent.allows('marketing')).to.equal(true);
  });

  it('keep the consent ID and date the new decision', async () => {
    const consent = newStore();
    consent.decide({analytics: true, countly: true, plausible: true, marketing: true});
    const {id} = consent.decision!;
    const {preferences} = await showPreferences(declared, consent);
    await preferences.press('Reject all');
    expect(consent.decision?.id).to.equal(id);
  });
});
