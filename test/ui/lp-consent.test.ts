import {expect} from '@open-wc/testing';
import type {LpConsent} from '../../src/elements.js';
import type {Signal} from '../../src/store/consent.js';
import {Banner} from '../harness/banner.js';
import {declared} from '../harness/declared.js';
import {Preferences} from '../harness/preferences.js';
import {newStore, showElement} from '../harness/show-element.js';

/** Markup changes are observed at the end of the task and rendered in the next one. */
async function settled(host: LpConsent): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await host.updateComplete;
}

describe('lp-consent', () => {
  it('shows the same whether attributes are set before or after it is connected', async () => {
    const attributes = {
      'controller': "Lord's Press",
      'privacy-policy': '/privacy',
      'imprint': '/imprint',
      'categories': 'analytics',
      'placement': 'top',
      'close-button': '',
    };
    const {host, banner} = await showElement('<lp-consent></lp-consent>');
    for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
    await settled(host);
    const after = {text: banner.text, placement: host.placement, closeButton: host.closeButton};
    host.remove();

    const written = Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ');
    const before = await showElement(`<lp-consent ${written}></lp-consent>`);
    expect({
      text: before.banner.text,
      placement: before.host.placement,
      closeButton: before.host.closeButton,
    }).to.deep.equal(after);
    expect(after).to.deep.include({placement: 'top', closeButton: true});
    expect(after.text).to.include("Lord's Press");
  });

  it('reflects its properties to attributes for styling', async () => {
    const {host} = await showElement(declared);
    host.placement = 'center';
    host.closeButton = true;
    await host.updateComplete;
    expect(host.matches('[view=banner][placement=center][close-button]')).to.equal(true);
  });

  it('updates when an attribute changes', async () => {
    const {host, banner} = await showElement(declared);
    host.setAttribute('controller', 'The Gazette');
    await settled(host);
    expect(banner.text).to.include('The Gazette asks for your consent');
  });

  it('updates when a data child is added, changed and removed', async () => {
    const {host, banner} = await showElement(declared);
    host.insertAdjacentHTML('beforeend', '<lp-category name="media">Shows films.</lp-category>');
    await settled(host);
    expect(banner.text).to.include('Media – Shows films.');

    const media = host.querySelector('[name=media]')!;
    media.firstChild!.nodeValue = 'Shows maps.';
    media.setAttribute('title', 'Maps');
    await settled(host);
    expect(banner.text).to.include('Maps – Shows maps.');

    media.remove();
    await settled(host);
    expect(banner.text).to.not.include('Maps');
  });

  it('shows a declaration made by script', async () => {
    const consent = newStore();
    const {host, banner} = await showElement('<lp-consent></lp-consent>', consent);
    expect(banner.isOpen).to.equal(false);
    consent.declaration = {
      controller: 'The Gazette',
      categories: [{name: 'media', title: 'Films', description: 'Shows films.'}],
    };
    await host.updateComplete;
    expect(banner.text).to.include('The Gazette asks').and.to.include('Films – Shows films.');
  });

  it('shows a declaration made by script before the element existed', async () => {
    const consent = newStore();
    consent.declaration = {categories: [{name: 'media'}]};
    const {banner} = await showElement('<lp-consent controller="The Gazette"></lp-consent>', consent);
    expect(banner.text).to.include('The Gazette asks').and.to.include('Media – Shows films, maps and posts');
  });

  it('asks again only when something new is declared', async () => {
    const consent = newStore();
    const {host, banner} = await showElement(declared, consent);
    await banner.press('Reject all');
    host.setAttribute('controller', 'The Gazette');
    await settled(host);
    expect(banner.isOpen).to.equal(false);
    host.insertAdjacentHTML('beforeend', '<lp-category name="media"></lp-category>');
    await settled(host);
    expect(banner.isOpen).to.equal(true);
  });

  it('asks again after a reset', async () => {
    const {host, banner, consent} = await showElement(declared);
    await banner.press('Accept all');
    consent.reset();
    await host.updateComplete;
    expect(banner.isOpen).to.equal(true);
  });

  it('closes when another tab decides, without announcing it', async () => {
    const {host, banner, consent} = await showElement(declared);
    const other = newStore();
    other.decide({analytics: true, countly: true, plausible: true, marketing: true});
    consent.internals.adopt(other.decision);
    await host.updateComplete;
    expect(banner.isOpen).to.equal(false);
    expect(banner.status).to.equal('');
  });

  it('works when the store starts after the element', async () => {
    const queue: Signal[] = [];
    self.lpConsent = queue;
    const {host, banner} = await showElement(declared, queue as never);
    expect(banner.isOpen).to.equal(false);
    const consent = newStore();
    queue.forEach((task) => task(consent));
    await host.updateComplete;
    expect(banner.isOpen).to.equal(true);
  });

  it('records one decision after it was moved within the page', async () => {
    const {host, banner, consent} = await showElement(declared);
    host.parentElement!.prepend(host);
    await host.updateComplete;
    let decisions = 0;
    consent.addEventListener('decision', () => decisions++);
    await banner.press('Reject all');
    expect(decisions).to.equal(1);
    expect(banner.isOpen).to.equal(false);
  });

  it('hides its surface without granting anything', async () => {
    const {host, banner, consent} = await showElement(declared);
    host.hide();
    await host.updateComplete;
    expect(banner.isOpen).to.equal(false);
    expect(consent.decision).to.equal(undefined);
    host.show('banner');
    await host.updateComplete;
    expect(banner.isOpen).to.equal(true);
  });

  it('opens its preferences when the store calls for them', async () => {
    const {preferences, consent} = await showElement(declared);
    await consent.show();
    expect(preferences.isOpen).to.equal(true);
  });

  it('is visible although the site hides it from visitors without JavaScript', async () => {
    const {host, banner} = await showElement(declared.replace('<lp-consent', '<lp-consent hidden'));
    expect(host.hidden).to.equal(false);
    expect(banner.isOpen).to.equal(true);
  });

  it('renders none of its data children as page text', async () => {
    const {host} = await showElement(declared);
    expect(
      [...host.querySelectorAll('lp-service, lp-cookie')].some((child) => child.checkVisibility()),
    ).to.equal(false);
  });

  describe('when it is the second one on the page', () => {
    it('neither asks nor announces anything', async () => {
      const {host, banner} = await showElement(`${declared}<lp-consent categories="media"></lp-consent>`);
      const second = new Banner(host.nextElementSibling as LpConsent);
      expect(second.isOpen).to.equal(false);
      await banner.press('Accept all');
      expect(banner.status).to.include('Saved');
      expect(second.status).to.equal('');
    });

    it('does not open a second dialog', async () => {
      const {host, preferences, consent} = await showElement(
        `${declared}<lp-consent categories="media"></lp-consent>`,
      );
      await consent.show();
      expect(preferences.isOpen).to.equal(true);
      expect(new Preferences(host.nextElementSibling as LpConsent).isOpen).to.equal(false);
    });

    it('takes over when the first one is removed', async () => {
      const {host, consent} = await showElement(`${declared}<lp-consent categories="media"></lp-consent>`);
      const second = host.nextElementSibling as LpConsent;
      host.remove();
      await consent.show();
      expect(new Preferences(second).isOpen).to.equal(true);
    });
  });
});
