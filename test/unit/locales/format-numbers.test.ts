import {expect} from '@open-wc/testing';
import {formatNumbers} from '../../../src/locales/format.js';

describe('numbers in a text', () => {
  it('are written as the language writes them', () => {
    expect(formatNumbers('{on} of {all} on', 'en', {on: 1, all: 1200})).to.equal('1 of 1,200 on');
    expect(formatNumbers('{on} von {all}', 'de', {on: 1, all: 1200})).to.equal('1 von 1.200');
    const isolates = /[\u2068\u2069]/g; // digits of a script that runs from right to left are kept apart
    expect(formatNumbers('{on}/{all}', 'fa', {on: 1, all: 12}).replace(isolates, '')).to.equal('۱/۱۲');
  });
});
