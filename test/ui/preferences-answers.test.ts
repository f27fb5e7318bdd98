import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {pressKey} from '../harness/keyboard.js';
import {newStore, showPreferences} from '../harness/show-element.js';

describe('answering in the preferences', () => {
  it('PREF-04: each category is granted alone', async () => {
    const {preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Marketing');
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.deep.equal(['marketing']);
    expect(consent.decision?.denied).to.deep.equal(['analytics', 'countly', 'plausible']);
  });

  it('PREF-04: each service is granted alone', async () => {
    const {preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Plausible');
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.deep.equal(['plausible']);
    expect(consent.decision?.denied).to.deep.equal(['analytics', 'countly', 'marketing']);
  });

  it('"Reject all" denies everything, whatever is switched on', async () => {
    const {preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Marketing');
    await preferences.press('Reject all');
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(consent.decision?.denied).to.have.lengthOf(4);
    expect(preferences.isOpen).to.equal(false);
  });

  it('"Accept all" grants everything', async () => {
    const {preferences, consent, banner} = await showPreferences(declared);
    await preferences.press('Accept all');
    expect(consent.decision?.granted).to.deep.equal(['analytics', 'countly', 'plausible', 'marketing']);
    expect(preferences.isOpen).to.equal(false);
    expect(banner.isOpen).to.equal(false);
  });

  it('PREF-06: "Save choices" with nothing on refuses everything', async () => {
    const {preferences, consent, banner} = await showPreferences(declared);
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(consent.decision?.denied).to.deep.equal(['analytics', 'countly', 'plausible', 'marketing']);
    expect(banner.status).to.equal('Saved: you have rejected everything.');
  });

  it('nothing is granted by a switch alone', async () => {
    const {preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Statistics');
    expect(consent.decision).to.equal(undefined);
    expect(consent.allows('analytics')).to.equal(false);
  });

  for (const leave of ['Escape', 'Close'])
    it(`PREF-12: ${leave} drops what was not saved, and the banner asks on`, async () => {
      const {preferences, banner, consent, host} = await showPreferences(declared);
      await preferences.toggle('Marketing');
      if (leave === 'Escape') await pressKey('Escape');
      else await preferences.press('Close');
      await preferences.closed();
      await host.updateComplete;
      expect(consent.decision).to.equal(undefined);
      expect(banner.isOpen).to.equal(true);

      host.show();
      await preferences.opened();
      expect(preferences.on).to.deep.equal([]);
    });

  it('PREF-12: leaving keeps an earlier answer, and asks nothing', async () => {
    const consent = newStore();
    consent.decide({analytics: true, countly: true, plausible: true, marketing: false});
    const {decision} = consent;
    const {preferences, banner, host} = await showPreferences(declared + footer, consent);
    await preferences.toggle('Marketing');
    await preferences.press('Close');
    await host.updateComplete;
    expect(consent.decision).to.deep.equal(decision);
    expect(banner.isOpen).to.equal(false);
  });

  it('GATE-04: a click beside the dialog decides nothing', async () => {
    const {preferences, consent} = await showPreferences(declared);
    preferences.dialog.click();
    expect(consent.decision).to.equal(undefined);
  });

  it('tells the store that the answer came from the preferences', async () => {
    const {preferences, consent} = await showPreferences(declared);
    const told: string[] = [];
    consent.addEventListener('decision', ({via}) => told.push(via));
    await preferences.press('Save choices');
    expect(told).to.deep.equal(['preferences']);
  });
});
