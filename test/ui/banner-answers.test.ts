import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {declared, footer} from '../harness/declared.js';
import {focusIn, pressKey} from '../harness/keyboard.js';
import {newStore, showElement} from '../harness/show-element.js';
import {until} from '../harness/until.js';

const everything = ['analytics', 'countly', 'plausible', 'marketing'];

describe('a decision in the banner', () => {
  it('denies everything and closes the banner on "Reject all"', async () => {
    const {banner, consent} = await showElement(declared);
    await banner.press('Reject all');
    expect(consent.decision?.denied).to.deep.equal(everything);
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(banner.isOpen).to.equal(false);
  });

  it('grants everything and closes the banner on "Accept all"', async () => {
    const {banner, consent} = await showElement(declared);
    await banner.press('Accept all');
    expect(consent.decision?.granted).to.deep.equal(everything);
    expect(consent.decision?.denied).to.deep.equal([]);
    expect(banner.isOpen).to.equal(false);
  });

  it('reaches the store as made via the banner', async () => {
    const {banner, consent} = await showElement(declared);
    const sources: string[] = [];
    consent.addEventListener('decision', ({via}) => sources.push(via));
    await banner.press('Reject all');
    expect(sources).to.deep.equal(['banner']);
  });

  it('is not made by "Choose"', async () => {
    const {banner, preferences, consent} = await showElement(declared);
    await banner.press('Choose');
    await preferences.opened();
    expect(consent.decision).to.equal(undefined);
  });

  for (const key of ['Enter', 'Space'])
    it(`can be made with the ${key} key`, async () => {
      const {banner, consent} = await showElement(declared);
      banner.button('Reject all').focus();
      await pressKey(key);
      await banner.closed();
      expect(consent.decision?.denied).to.deep.equal(everything);
    });

  it('GATE-04: is not made by Escape or the arrow keys, wherever the focus is', async () => {
    const {banner, consent} = await showElement(declared);
    await pressKey('Escape');
    for (const name of ['Accept all', 'Reject all']) {
      banner.button(name).focus();
      await pressKey('Escape', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp');
    }
    expect(consent.decision).to.equal(undefined);
    expect(banner.isOpen).to.equal(true);
  });

  it('A11Y-19: is not made by a press on "Accept all" that is released elsewhere', async () => {
    const {banner, consent} = await showElement(declared);
    const {left, top, width, height} = banner.button('Accept all').getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [5, 5]});
    await sendMouse({type: 'up'});
    expect(consent.decision).to.equal(undefined);
    expect(banner.isOpen).to.equal(true);
  });

  it('A11Y-14: is announced once, in a status region that existed before', async () => {
    const {banner} = await showElement(declared);
    const region = banner.statusRegion;
    expect(banner.status).to.equal('');
    const announced: string[] = [];
    const observer = new MutationObserver(() => announced.push(banner.status));
    observer.observe(region, {childList: true, characterData: true, subtree: true});

    await banner.press('Reject all');
    expect(banner.statusRegion === region).to.equal(true);
    expect(announced).to.deep.equal(['Saved: you have rejected everything.']);
    observer.disconnect();
  });

  it('A11Y-14: is confirmed in words that match what was saved', async () => {
    const {banner, consent, host} = await showElement(declared);
    await banner.press('Accept all');
    expect(banner.status).to.equal('Saved: you have accepted everything.');
    consent.decide({marketing: false});
    await host.updateComplete;
    expect(banner.status).to.equal('Your choices are saved.');
  });

  it('A11Y-14: moves focus from the closing banner to its host, so that Tab continues from there', async () => {
    const {banner} = await showElement(`${declared}<button>Next</button>`);
    await banner.press('Reject all');
    expect(focusIn(document)).to.equal('lp-consent');
    await pressKey('Tab');
    await until(() => focusIn(document) === 'button Next');
  });

  it('A11Y-14: leaves focus where it is if it was outside the banner', async () => {
    const {consent, host, banner} = await showElement(`${declared}<input id="search" aria-label="Search">`);
    document.getElementById('search')!.focus();
    consent.decide({analytics: true, countly: true, plausible: true, marketing: true});
    await host.updateComplete;
    expect(banner.isOpen).to.equal(false);
    expect(focusIn(document)).to.equal('input Search');
  });

  it('is asked for again if a category is new, while earlier choices are kept', async () => {
    const consent = newStore();
    consent.decide({analytics: true, countly: true, plausible: true});
    const {banner} = await showElement(declared, consent);
    expect(banner.isOpen).to.equal(true);
    expect(consent.allows('countly')).to.equal(true);
    expect(consent.allows('marketing')).to.equal(false);
  });

  it('MEM-01: is not asked for again, whether everything was accepted or rejected', async () => {
    for (const isGranted of [true, false]) {
      const consent = newStore();
      consent.decide(Object.fromEntries(everything.map((key) => [key, isGranted])));
      const {banner} = await showElement(declared + footer, consent);
      expect(banner.isOpen).to.equal(false);
    }
  });
});
