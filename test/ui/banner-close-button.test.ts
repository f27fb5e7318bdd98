import {expect} from '@open-wc/testing';
import {declared} from '../harness/declared.js';
import {showElement} from '../harness/show-element.js';

const withCloseButton = declared.replace('<lp-consent', '<lp-consent close-button');

describe('the X of the banner', () => {
  it('is not there unless the site asks for it', async () => {
    const {banner} = await showElement(declared);
    expect(banner.buttons).to.not.include('Close: Reject all');
    expect(banner.text).to.not.include('“Close”');
  });

  it('is accessible, and says by its name what it does', async () => {
    const {banner, host} = await showElement(withCloseButton);
    expect(banner.buttons).to.include('Close: Reject all');
    await expect(host).to.be.accessible();
  });

  it('BAN-12: the banner says that closing is a refusal, which leaves everything off', async () => {
    const {banner} = await showElement(withCloseButton);
    expect(banner.text).to.include('“Close” means “Reject all”: all of this stays off.');
  });

  it('BAN-12: has the colours of "Accept all"', async () => {
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

  it('BAN-12: stands in the upper corner at the end of the lines, and covers no word', async () => {
    const {banner} = await showElement(withCloseButton);
    const close = banner.button('Close: Reject all').getBoundingClientRect();
    const frame = banner.region.getBoundingClientRect();
    expect(close.top - frame.top).to.be.within(0, 32);
    expect(frame.right - close.right).to.be.within(0, 32);
    const words = document.createRange();
    for (const element of banner.region.querySelectorAll('h2, p, li, a')) {
      words.selectNodeContents(element);
      for (const box of words.getClientRects())
        expect(box.right <= close.left || box.top >= close.bottom, element.textContent!).to.equal(true);
    }
  });

  it('BAN-12, BAN-13: rejects everything, and grants nothing', async () => {
    const {banner, consent} = await showElement(withCloseButton);
    await banner.press('Close: Reject all');
    expect(consent.decision?.granted).to.deep.equal([]);
    expect(consent.decision?.denied).to.deep.equal(['analytics', 'countly', 'plausible', 'marketing']);
    expect(banner.isOpen).to.equal(false);
  });
});
