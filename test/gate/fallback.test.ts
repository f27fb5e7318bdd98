import {expect} from '@open-wc/testing';
import {consentOf, held, leave, returnWith, visitGated} from '../harness/gated-page.js';
import {until} from '../harness/until.js';

const control = held('control', 'control');

describe('a fallback, held for !analytics', () => {
  afterEach(leave);

  it('does not run while the visitor has not decided', async () => {
    const page = await visitGated(held('fallback', '!analytics') + control);
    consentOf(page).decide({control: true});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['control']);
  });

  it('runs once the visitor denies the key, and again on the next visit', async () => {
    const page = await visitGated(held('fallback', '!analytics') + held('full'));
    consentOf(page).decide({analytics: false});
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['fallback']);
    const again = await visitGated(held('fallback', '!analytics') + held('full'));
    await until(() => again.window.ran);
    expect(again.window.ran).to.deep.equal(['fallback']);
  });

  it('runs where a tool has refused everything with denied=*', async () => {
    document.cookie = 'lp-consent=denied=*;Path=/';
    const page = await visitGated(held('fallback', '!analytics') + held('full'));
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['fallback']);
  });

  it('waits until all of its keys are met, granted and denied ones', async () => {
    returnWith({granted: 'media', denied: 'analytics'});
    const page = await visitGated(
      held('one', '!analytics media') +
        held('two', '!analytics marketing') +
        held('three', '!analytics !media') +
        held('four', '!') +
        control,
    );
    consentOf(page).decide({control: true});
    await until(() => page.window.ran?.includes('control'));
    expect(page.window.ran).to.deep.equal(['one', 'control']);
  });

  it('never runs for an exempt key', async () => {
    returnWith({denied: 'necessary'});
    const page = await visitGated(held('fallback', '!necessary') + held('necessary', 'necessary'));
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['necessary']);
  });

  it('ends once the visitor grants the key: the page reloads and runs the held script instead', async () => {
    returnWith({denied: 'analytics'});
    const page = await visitGated(held('fallback', '!analytics') + held('full'));
    await until(() => page.window.ran);
    const reloaded = page.loaded();
    consentOf(page).decide({analytics: true});
    expect(page.window.ran).to.deep.equal(['fallback']);
    await reloaded;
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['full']);
  });

  it('does not run in a page that is about to reload after a withdrawal', async () => {
    returnWith({granted: 'analytics'});
    const page = await visitGated(held('fallback', '!analytics') + held('full'));
    await until(() => page.window.ran);
    const {window} = page;
    const reloaded = page.loaded();
    const {ran} = window;
    consentOf(page).withdraw('analytics');
    await reloaded;
    expect(ran).to.deep.equal(['full']);
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['fallback']);
  });
});
