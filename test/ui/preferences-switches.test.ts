import {expect} from '@open-wc/testing';
import {computeAccessibleName} from 'dom-accessibility-api';
import {declared} from '../harness/declared.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {newStore, showPreferences} from '../harness/show-element.js';
import {until} from '../harness/until.js';
import {textOf} from '../harness/text-of.js';

describe('the switches in the preferences', () => {
  it('A11Y-11: are native checkboxes with role="switch", named after their key', async () => {
    const {preferences} = await showPreferences(declared);
    for (const [name, key] of [
      ['Statistics', 'analytics'],
      ['Countly', 'countly'],
    ] as const) {
      const control = preferences.switch(name);
      expect(control.matches('input[type=checkbox][role=switch]')).to.equal(true);
      expect(control.name).to.equal(key);
    }
  });

  it('A11Y-11: toggle with Space and keep their label', async () => {
    const {preferences, host} = await showPreferences(declared);
    const control = preferences.switch('Marketing');
    control.focus();
    await pressKey('Space');
    await until(() => control.checked);
    await host.updateComplete;
    expect(preferences.on).to.deep.equal(['Marketing']);
    expect(computeAccessibleName(control)).to.equal('Marketing');
    await pressKey('Space');
    await until(() => !control.checked);
    await host.updateComplete;
    expect(preferences.on).to.deep.equal([]);
    expect(focusIn(document)).to.equal('input Marketing');
  });

  it('toggle with a click on their label', async () => {
    const {preferences} = await showPreferences(declared);
    preferences.switch('Marketing').labels![0]!.click();
    expect(preferences.on).to.deep.equal(['Marketing']);
  });

  it('A11Y-11: are described by their text, in the same shadow root', async () => {
    const {preferences} = await showPreferences(declared);
    const described = (name: string): string => {
      const control = preferences.switch(name);
      const root = control.getRootNode() as ShadowRoot;
      const ids = control.getAttribute('aria-describedby')!.split(' ');
      return ids.map((id) => textOf(root.getElementById(id))).join(' ');
    };
    expect(described('Statistics')).to.equal('Counts which pages are opened. 0 of 2 on');
    expect(described('Countly')).to.equal('Reports page views.');
    expect(described('Marketing')).to.equal('Shows advertising chosen for you and measures its effect.');
  });

  it('A11Y-11: form one labeled group for a category and its services', async () => {
    const {preferences} = await showPreferences(declared);
    const names = [...preferences.category('Statistics').querySelectorAll('[role=switch]')].map((control) =>
      computeAccessibleName(control),
    );
    expect(names).to.deep.equal(['Statistics', 'Countly', 'Plausible']);
  });

  it('toggle all services of a category with the category’s own', async () => {
    const {preferences} = await showPreferences(declared);
    await preferences.toggle('Statistics');
    expect(preferences.on).to.deep.equal(['Statistics', 'Countly', 'Plausible']);
    await preferences.toggle('Statistics');
    expect(preferences.on).to.deep.equal([]);
  });

  it('show a partly granted category as mixed, by its sign and in words', async () => {
    const {preferences} = await showPreferences(declared);
    await preferences.toggle('Countly');
    expect(preferences.switch('Statistics').indeterminate).to.equal(true);
    expect(preferences.category('Statistics').innerText).to.include('1 of 2 on');
    await preferences.toggle('Plausible');
    expect(preferences.switch('Statistics').indeterminate).to.equal(false);
    expect(preferences.on).to.deep.equal(['Statistics', 'Countly', 'Plausible']);
  });

  it('turn a partly granted category on, then off', async () => {
    const {preferences} = await showPreferences(declared);
    await preferences.toggle('Countly');
    await preferences.toggle('Statistics');
    expect(preferences.on).to.deep.equal(['Statistics', 'Countly', 'Plausible']);
    expect(preferences.switch('Statistics').indeterminate).to.equal(false);
    await preferences.toggle('Statistics');
    expect(preferences.on).to.deep.equal([]);
  });

  it('grant a category only if all its services are on', async () => {
    const {preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Statistics');
    await preferences.toggle('Plausible');
    await preferences.press('Save choices');
    expect(consent.decision?.granted).to.deep.equal(['countly']);
  });

  it('show a service granted elsewhere, for example in its embed, within its category', async () => {
    const consent = newStore();
    consent.decide({countly: true});
    const {preferences} = await showPreferences(declared, consent);
    expect(preferences.on).to.deep.equal(['Countly']);
    expect(preferences.switch('Statistics').indeterminate).to.equal(true);
    expect(preferences.category('Statistics').innerText).to.include('1 of 2 on');
  });

  it('A11Y-08, A11Y-10: are large enough, and show their state by position and sign', async () => {
    const {preferences} = await showPreferences(declared);
    const control = preferences.switch('Marketing');
    const thumb = (): [string, string] => {
      control.getAnimations({subtree: true}).forEach((animation) => animation.finish());
      const {insetInlineStart, content} = getComputedStyle(control, '::before');
      return [insetInlineStart, content];
    };
    const {width, height} = control.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    const [placeOff, signOff] = thumb();
    await preferences.toggle('Marketing');
    const [placeOn, signOn] = thumb();
    expect(parseFloat(placeOn)).to.be.greaterThan(parseFloat(placeOff) + 10);
    expect(signOn).to.include('✓');
    expect(signOff).to.not.include('✓');
  });
});
