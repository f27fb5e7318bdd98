import {expect} from '@open-wc/testing';
import {declared, footer} from '../harness/declared.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {newStore, showElement, showPreferences} from '../harness/show-element.js';

describe('the preferences dialog', () => {
  it('A11Y-13: is modal and labeled by its heading, which has initial focus', async () => {
    const {preferences} = await showPreferences(declared);
    const {dialog} = preferences;
    expect(dialog.matches(':modal')).to.equal(true);
    const heading = (dialog.getRootNode() as ShadowRoot).getElementById(
      dialog.getAttribute('aria-labelledby')!,
    )!;
    expect(heading.textContent).to.equal('Your choices');
    expect(focusIn(document)).to.equal('h2 Your choices');
    expect(dialog.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('A11Y-13: makes the page behind it unreachable', async () => {
    const {host, banner} = await showPreferences(declared + footer);
    host.parentElement!.querySelector<HTMLElement>('footer a')!.focus();
    banner.button('Accept all').focus();
    expect(focusIn(document)).to.equal('h2 Your choices');
  });

  for (const leave of ['Escape', 'Close', 'Save choices'])
    it(`A11Y-13: returns focus to the control that opened it, after ${leave}`, async () => {
      const {host, preferences} = await showElement(`${declared}<button>Settings</button>`);
      const opener = host.parentElement!.querySelector('button')!;
      opener.focus();
      host.show();
      await preferences.opened();
      if (leave === 'Escape') await pressKey('Escape');
      else await preferences.press(leave);
      await preferences.closed();
      expect(focusIn(document)).to.equal('button Settings');
    });

  it('A11Y-13: returns focus to "Choose" if it was opened from the banner', async () => {
    const {host, banner, preferences} = await showElement(declared);
    await banner.press('Choose');
    await preferences.opened();
    await pressKey('Escape');
    await preferences.closed();
    await host.updateComplete;
    expect(focusIn(document)).to.equal('button Choose');
  });

  it('leaves the banner behind it unchanged', async () => {
    const {host, banner, preferences} = await showElement(declared);
    const places = () =>
      [...host.shadowRoot!.querySelectorAll('[part=banner], [part=banner] *')].map((one) =>
        JSON.stringify(one.getBoundingClientRect()),
      );
    const before = places();
    await banner.press('Choose');
    await preferences.opened();
    expect(places()).to.deep.equal(before);
    await pressKey('Escape');
    await preferences.closed();
    expect(places()).to.deep.equal(before);
  });

  it('A11Y-14: leaves focus on a defined element when a decision closes the banner it was opened from', async () => {
    const {host, banner, preferences} = await showElement(declared);
    await banner.press('Choose');
    await preferences.opened();
    await preferences.press('Save choices');
    await host.updateComplete;
    expect(banner.isOpen).to.equal(false);
    expect(focusIn(document)).to.equal('lp-consent');
  });

  it("A11Y-13: moves focus to the page's own link if no element had focus before", async () => {
    const consent = newStore();
    consent.decide({analytics: true, countly: true, plausible: true, marketing: true});
    const {preferences} = await showPreferences(declared + footer, consent);
    await preferences.press('Withdraw everything');
    expect(focusIn(document)).to.equal('a Cookie settings');
  });

  it('opens once, however often show() is called', async () => {
    const {host, preferences} = await showPreferences(declared);
    await preferences.toggle('Marketing');
    host.show();
    await host.updateComplete;
    expect(host.shadowRoot!.querySelectorAll('dialog')).to.have.lengthOf(1);
    expect(preferences.on).to.deep.equal(['Marketing']);
  });

  it('is open from the start if the markup says so', async () => {
    const {preferences, consent} = await showElement(
      declared.replace('<lp-consent', '<lp-consent view="preferences"'),
    );
    await preferences.opened();
    expect(consent.decision).to.equal(undefined);
  });

  it('closes when the store says so, and discards unsaved changes', async () => {
    const {host, preferences, consent} = await showPreferences(declared);
    await preferences.toggle('Marketing');
    host.hide();
    await host.updateComplete;
    expect(preferences.isOpen).to.equal(false);
    expect(consent.decision).to.equal(undefined);
  });
});
