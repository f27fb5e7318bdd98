import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readCookie} from '../../../src/core/read-cookie.js';

describe('readCookie', () => {
  const table: [title: string, header: string, value: string][] = [
    ['reads a cookie that is alone', 'lp-consent=id=1&rev=2', 'id=1&rev=2'],
    ['reads a cookie among others', 'a=b; lp-consent=id=1; c=d', 'id=1'],
    ['reads a cookie beside one whose name ends like it', 'my-lp-consent=id=2; lp-consent=id=1', 'id=1'],
    ['is empty without any cookie', '', ''],
    ['is empty without a cookie of that name', 'a=b; c=d', ''],
    ['is empty for an empty cookie', 'lp-consent=; a=b', ''],
    ['ignores a longer name with the same ending', 'my-lp-consent=id=1', ''],
    ['ignores a longer name with the same beginning', 'lp-consent2=id=1; lp-consent-old=id=2', ''],
    ['ignores the name inside a value', 'a=lp-consent=id=1', ''],
    ['ignores the name in capitals', 'LP-Consent=id=1', ''],
    [
      'GATE-03: reads two cookies that differ as a text that is no decision, since neither is known to be newer',
      'lp-consent=id=1; a=b; lp-consent=id=2',
      'id=1\nid=2',
    ],
    [
      'K10: reads three cookies that are the same as one',
      'lp-consent=id=1; lp-consent=id=1; lp-consent=id=1',
      'id=1',
    ],
  ];

  for (const [title, header, value] of table)
    test(title, () => assert.equal(readCookie(header, 'lp-consent'), value));
});
