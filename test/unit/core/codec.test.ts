import {expect} from '@open-wc/testing';
import {decode, encode} from '../../../src/core/codec.js';

const id = '3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b';
const decision = {id, revision: 2, at: 1_767_225_600, granted: ['analytics', 'media'], denied: ['marketing']};
const text = `id=${id}&rev=2&at=1767225600&granted=analytics+media&denied=marketing`;

describe('the text of a decision', () => {
  it('is a query string that any server reads', () => {
    expect(encode(decision)).to.equal(text);
    expect(new URLSearchParams(text).get('granted')).to.equal('analytics media');
  });

  it('says the same when it is read', () => expect(decode(text)).to.deep.equal(decision));

  it('can grant nothing, or deny nothing', () => {
    for (const one of [
      {...decision, granted: []},
      {...decision, denied: []},
      {...decision, granted: [], denied: []},
    ])
      expect(decode(encode(one))).to.deep.equal(one);
  });

  it('STO-01: is ASCII, and below 1 kB with thirty services', () => {
    const services = Array.from({length: 30}, (_, i) => `a-long-service-name-${i}`);
    const long = encode({...decision, granted: services});
    expect(long).to.match(/^[\x21-\x7e]+$/);
    expect(long.length).to.be.below(1024);
  });

  const none: Record<string, string> = {
    'nothing': '',
    'another text': 'hello',
    'JSON': JSON.stringify(decision),
    'a percent-encoded text': encodeURIComponent(text),
    'another library’s cookie': '{"level":["necessary","analytics"],"revision":0}',
    'a damaged id': text.replace(id, 'not-an-id'),
    'no id': text.replace(`id=${id}&`, ''),
    'a revision that is none': text.replace('rev=2', 'rev=x'),
    'a negative date': text.replace('at=', 'at=-'),
    'a date with a fraction': text.replace('at=1767225600', 'at=1767225600.5'),
    'a doubled field': `${text}&granted=marketing`,
    'the granted field doubled in the middle': text.replace('&denied', '&granted=marketing&denied'),
    'an unknown field': `${text}&also=marketing`,
    'another order': `granted=marketing&id=${id}&rev=2&at=1767225600&denied=`,
    'a newer schema': `v=2&${text}`,
    '__proto__ as a field': `${text}&__proto__=granted`,
    'a space before it': ` ${text}`,
    'a line after it': `${text}\n`,
    'two decisions': `${text}${text}`,
    'a list with another separator': text.replace('+', ','),
  };

  for (const [what, damaged] of Object.entries(none))
    it(`GATE-03: ${what} is no decision`, () => expect(decode(damaged)).to.equal(undefined));

  it('GATE-03: cut off anywhere, it grants nothing that it did not grant', () => {
    for (let length = 0; length < text.length; length++) {
      const cut = decode(text.slice(0, length));
      if (length < text.indexOf('&denied=') + '&denied='.length)
        expect(cut, `${length} signs`).to.equal(undefined);
      else expect(cut?.granted).to.deep.equal(decision.granted);
    }
  });

  it('SEC-14: __proto__ as a key changes no prototype', () => {
    expect(decode(text.replace('media', '__proto__'))?.granted).to.deep.equal(['analytics', '__proto__']);
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    expect(Object.keys(Array.prototype)).to.deep.equal([]);
  });
});
