import {expect} from '@open-wc/testing';
import {readCookie} from '../../../src/core/read-cookie.js';

describe('the cookie of a name', () => {
  const cases: [string, string, string][] = [
    ['is read when it is alone', 'lp-consent=id=1&rev=2', 'id=1&rev=2'],
    ['is read among others', 'a=b; lp-consent=id=1; c=d', 'id=1'],
    ['is empty without any cookie', '', ''],
    ['is empty without one of that name', 'a=b; c=d', ''],
    ['is empty when it is', 'lp-consent=; a=b', ''],
    ['is not one whose name ends in it', 'my-lp-consent=id=1', ''],
    ['is not one whose name begins with it', 'lp-consent2=id=1; lp-consent-old=id=2', ''],
    ['is not one whose value holds it', 'a=lp-consent=id=1', ''],
    ['is not one in other letters', 'LP-Consent=id=1', ''],
    [
      'GATE-03: counts as none when there are two, for neither can be told to be the newer',
      'lp-consent=id=1; a=b; lp-consent=id=2',
      '',
    ],
    ['GATE-03: counts as none when there are three', 'lp-consent=id=1; lp-consent=id=1; lp-consent=id=1', ''],
    ['is read beside one whose name ends in it', 'my-lp-consent=id=2; lp-consent=id=1', 'id=1'],
  ];

  for (const [title, header, text] of cases)
    it(`${title}`, () => expect(readCookie(header, 'lp-consent')).to.equal(text));
});
