import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {pressKey} from '../harness/keyboard.js';
import {newStore, showPreferences} from '../harness/show-element.js';

describe('a decision in the preferences', () => {
  it('PREF-04: can grant a single category', async () => {
    const {preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Marketing');
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.deep.equal(['marketing']);
    expect(consent.decision?.denied).to.deep.equal(['analytics', 'countly', 'plausible']);
  });

  it('PREF-04: can grant a single service', async () => {
    const {preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Plausible');
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.deep.equal(['plausible']);
    expect(consent.decision?.denied).to.deep.equal(['analytics', 'countly', 'marketing']);
  });

  it('denies everything on "Reject all", even what is switched on', async () => {
    const {preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Marketing');
    await preferences.press('Reject all');
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(consent.decision?.denied).to.have.lengthOf(4);
    expect(preferences.isOpen).to.equal(false);
  });

  it('grants everything on "Accept all"', async () => {
    const {preferences, consent, banner} = await showPreferences(declared);
    await preferences.press('Accept all');
    expect(consent.decision?.granted).to.deep.equal(['analytics', 'countly', 'plausible', 'marketing']);
    expect(preferences.isOpen).to.equal(false);
    expect(banner.isOpen).to.equal(false);
  });

  it('PREF-06: denies everything on "Save choices" with every switch off', async () => {
    const {preferences, consent, banner} = await showPreferences(declared);
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(consent.decision?.denied).to.deep.equal(['analytics', 'countly', 'plausible', 'marketing']);
    expect(banner.status).to.equal('Saved: you have rejected everything.');
  });

  it('is not made by a switch alone', async () => {
    const {preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Statistics');
    expect(consent.decision).to.equal(undefined);
    expect(consent.allows('analytics')).to.equal(false);
  });

  for (const leave of ['Escape', 'Close'])
    it(`PREF-12: is discarded by ${leave}, and the banner stays open`, async () => {
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

  it('PREF-12: stays as it was if the visitor leaves without saving, and the banner stays closed', async () => {
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

  it('GATE-04: is not made by a click beside the dialog', async () => {
    const {preferences, consent} = await showPreferences(declared);
    preferences.dialog.click();
    expect(consent.decision).to.equal(undefined);
  });

  it('reaches the store as made via the preferences', async () => {
    const {preferences, consent} = await showPreferences(declared);
    const sources: string[] = [];
    consent.addEventListener('decision', ({via}) => sources.push(via));
    await preferences.press('Save choices');
    expect(sources).to.deep.equal(['preferences']);
  });
});
