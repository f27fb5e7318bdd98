import {expect} from '@open-wc/testing';
import {consentOf, leave, returnWith, visitGated} from '../harness/gated.js';
import {until} from '../harness/until.js';
import type {Visit} from '../harness/visit.js';

/** One entry of Google's list, as a tag reads it. */
type Told = [command: string, action: string, types: Record<string, string>];

const told = ({window}: Visit): Told[] =>
  (Reflect.get(window, 'dataLayer') as object[]).filter((entry) => 'length' in entry).map((entry) => [...(entry as Told)]);
const granted = (types: Record<string, string>): string[] => Object.keys(types).filter((type) => types[type] === 'granted').sort();
const body = '<lp-consent controller="We" privacy-policy="/p" categories="functional analytics marketing"></lp-consent>';

describe('Google Consent Mode', () => {
  afterEach(leave);

  it('VEN-01, VEN-02: hears of seven types, denied, before anything else, as an arguments object', async () => {
    const page = await visitGated(body, {gate: 'data-google', head: '<script>dataLayer.push({event: "ours"})</script>'});
    const [first] = Reflect.get(page.window, 'dataLayer') as unknown[];
    expect(Object.prototype.toString.call(first)).to.equal('[object Arguments]');
    const [command, action, types] = told(page)[0]!;
    expect([command, action]).to.deep.equal(['consent', 'default']);
    expect(Object.keys(types)).to.have.length(7);
    expect(granted(types)).to.deep.equal(['security_storage']);
  });

  it('VEN-03: hears of each decision once, with all seven types, before what was held runs', async () => {
    const held = '<script type="text/plain" data-consent="analytics">var heard = dataLayer.length;</script>';
    const page = await visitGated(body + held, {gate: 'data-google'});
    consentOf(page).decide({functional: false, analytics: true, marketing: false});
    await until(() => Reflect.get(page.window, 'heard') as number | undefined);
    expect(Reflect.get(page.window, 'heard')).to.equal(2);
    const [, action, types] = told(page)[1]!;
    expect(action).to.equal('update');
    expect(Object.keys(types)).to.have.length(7);
    expect(granted(types)).to.deep.equal(['analytics_storage', 'security_storage']);
    consentOf(page).decide({marketing: true});
    expect(told(page)).to.have.length(3);
    expect(granted(told(page)[2]![2])).to.include.members(['ad_personalization', 'ad_storage', 'ad_user_data']);
  });

  it('VEN-04: hears the truth in the default where the visitor returns', async () => {
    returnWith({granted: 'functional+marketing', denied: 'analytics'});
    const page = await visitGated(body, {gate: 'data-google'});
    expect(told(page)).to.have.length(1);
    expect(granted(told(page)[0]![2])).to.deep.equal(['ad_personalization', 'ad_storage', 'ad_user_data', 'functionality_storage', 'personalization_storage', 'security_storage']);
  });

  it('is told nothing on a page that does not ask for it', async () => {
    const page = await visitGated(body);
    expect(Reflect.get(page.window, 'dataLayer')).to.equal(undefined);
  });
});
