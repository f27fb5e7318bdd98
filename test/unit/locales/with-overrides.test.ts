import {expect} from '@open-wc/testing';
import en from '../../../src/locales/en.js';
import {withOverrides} from '../../../src/locales/with-overrides.js';

describe('a site’s own texts', () => {
  it('stand in the place of ours, and leave the others', () => {
    const texts = withOverrides(en, {choose: 'Pick', why: {expired: 'Six months have passed.'}});
    expect(texts).to.deep.equal({
      ...en,
      choose: 'Pick',
      why: {...en.why, expired: 'Six months have passed.'},
    });
  });

  it('can be forms of a plural', () => {
    expect(withOverrides(en, {services: {other: '{count} tools'}}).services).to.deep.equal({
      one: '{count} service',
      other: '{count} tools',
    });
  });

  for (const [what, own] of Object.entries({
    'a number': {choose: 7},
    'nothing': {choose: null},
    'a list': {choose: ['Pick']},
    'a text for a group of texts': {why: 'Because.', categories: null},
    'an unknown name': {chose: 'Pick'},
  }))
    it(`are left out where they are ${what}`, () => {
      expect(withOverrides(en, own as object)).to.deep.equal(en);
    });
});
