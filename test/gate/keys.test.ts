import {expect} from '@open-wc/testing';
import {
  consentOf,
  held,
  heldExternal,
  leave,
  reached,
  returnWith,
  visitGated,
} from '../harness/gated-page.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

describe('a held script', () => {
  afterEach(leave);

  it('with several keys waits for all of them', async () => {
    const page = await visitGated(
      held('both', 'analytics  youtube') + held('one', 'analytics') + held('other', 'youtube'),
    );
    consentOf(page).decide({analytics: true});
    await until(() => page.window.ran?.includes('one'));
    expect(page.window.ran).to.deep.equal(['one']);
    consentOf(page).decide({youtube: true});
    await until(() => page.window.ran?.length === 3);
    expect(page.window.ran).to.have.members(['one', 'both', 'other']);
  });

  it('with several keys stays held while one of them is denied', async () => {
    returnWith({granted: 'analytics+control', denied: 'youtube'});
    const page = await visitGated(held('both', 'analytics youtube') + held('control', 'control'));
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['control']);
  });

  for (const keys of ['', ' ', '*', 'constructor', 'analytics,media', 'media|video', '|', ',', 'ana'])
    it(`GATE-03: with data-consent=${JSON.stringify(keys)} stays held, regardless of other grants`, async () => {
      returnWith({granted: 'analytics+marketing+control'});
      const page = await visitGated(held('held', keys) + held('control', 'control'));
      await until(() => page.window.ran);
      expect(page.window.ran).to.deep.equal(['control']);
    });

  for (const keys of ['b a|!', '$x', '!', '|!', '!!a', 'a|$x'])
    it(`with data-consent=${JSON.stringify(keys)} stays held under opt-out where a is denied`, async () => {
      returnWith({denied: 'a'});
      const page = await visitGated(held('held', keys) + held('control', 'control'), {
        gate: 'data-opt-out="all"',
      });
      await until(() => page.window.ran?.includes('control'));
      expect(page.window.ran).to.deep.equal(['control']);
    });

  it('with an exempt key runs at once', async () => {
    const page = await visitGated(
      held('necessary', 'necessary') + held('session', 'session') + held('analytics'),
      {
        gate: 'data-exempt="necessary session"',
      },
    );
    await until(() => page.window.ran?.length === 2);
    expect(page.window.ran).to.deep.equal(['necessary', 'session']);
  });

  it('with an opt-out key runs at once', async () => {
    const page = await visitGated(held('statistics', 'statistics') + held('marketing', 'marketing'), {
      gate: 'data-opt-out="statistics"',
    });
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['statistics']);
  });

  it('with an opt-out key stays held once the visitor has denied it', async () => {
    returnWith({granted: 'control', denied: 'statistics'});
    const page = await visitGated(held('statistics', 'statistics') + held('control', 'control'), {
      gate: 'data-opt-out="statistics"',
    });
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['control']);
  });

  it('GATE-09: for a tag manager with two purposes is not fetched before both are granted, also with Google Consent Mode', async () => {
    const id = newTestId();
    const page = await visitGated(heldExternal(`${thirdParty}/${id}/gtm.js`, 'analytics marketing'), {
      gate: 'data-google',
    });
    consentOf(page).decide({analytics: true});
    expect(await reached(page, id)).to.deep.equal([]);
    consentOf(page).decide({marketing: true});
    await until(() => page.window.ran);
    expect(await reached(page, id)).to.deep.equal(['/gtm.js']);
  });

  it('MEM-05: waits again once the site has raised the revision', async () => {
    returnWith({granted: 'analytics', revision: 1});
    const page = await visitGated(held('analytics', 'analytics') + held('control', 'necessary'), {
      gate: 'data-revision="2"',
    });
    await until(() => page.window.ran);
    expect(page.window.ran).to.deep.equal(['control']);
  });
});
