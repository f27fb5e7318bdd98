import {expect} from '@open-wc/testing';
import {declared} from '../harness/declared.js';
import {showElement} from '../harness/show-element.js';

const withCloseButton = declared.replace('<lp-consent', '<lp-consent close-button');

describe("the banner's close button", () => {
  it('is absent by default', async () => {
    const {banner} = await showElement(declared);
    expect(banner.buttons).to.not.include('Close: Reject all');
    expect(banner.text).to.not.include('“Close”');
  });

  it('is accessible, with a name that says what it does', async () => {
    const {banner, host} = await showElement(withCloseButton);
    expect(banner.buttons).to.include('Close: Reject all');
    await expect(host).to.be.accessible();
  });

  it('BAN-12: comes with a sentence that closing means rejecting, which leaves everything off', async () => {
    const {banner} = await showElement(withCloseButton);
    expect(banner.text).to.include('“Close” means “Reject all”: all of this stays off.');
  });

  it('BAN-12: has the same colors, weight and size as "Accept all"', async () => {
    const {banner} = await showElement(withCloseButton);
    const [close, accept] = ['Close: Reject all', 'Accept all'].map((name) =>
      getComputedStyle(banner.button(name)),
    );
    for (const property of [
      'color',
      'background-color',
      'border-color',
      'font-weight',
      'font-size',
      'opacity',
    ])
      expect(close!.getPropertyValue(property), property).to.equal(accept!.getPropertyValue(property));
  });

  it('BAN-12: is in the top corner at the end of the line, and covers no text', async () => {
    const {banner} = await showElement(withCloseButton);
    const close = banner.button('Close: Reject all').getBoundingClientRect();
    const frame = banner.region.getBoundingClientRect();
    expect(close.top - frame.top).to.be.within(0, 32);
    expect(frame.right - close.right).to.be.within(0, 32);
    const range = document.createRange();
    for (const element of banner.region.querySelectorAll('h2, p, li, a')) {
      range.selectNodeContents(element);
      for (const box of range.getClientRects())
        expect(box.right <= close.left || box.top >= close.bottom, element.textContent!).to.equal(true);
    }
  });

  it('BAN-12, BAN-13: rejects everything and grants nothing', async () => {
    const {banner, consent} = await showElement(withCloseButton);
    await banner.press('Close: Reject all');
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(consent.decision?.denied).to.deep.equal(['analytics', 'countly', 'plausible', 'marketing']);
    expect(banner.isOpen).to.equal(false);
  });
});
