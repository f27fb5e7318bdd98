import {expect} from '@open-wc/testing';
import {checkLeaks} from '../../src/dev/check-leaks.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

/** What is told while `markup` stands in the page, by code. */
function found(markup: string, isDecided = true): string[] {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  const problems: string[] = [];
  checkLeaks(isDecided, (code, problem) => problems.push(`${code}: ${problem}`));
  place.remove();
  return problems;
}

describe('GATE-07: who makes the site is told', () => {
  it('what has reached another host before the visitor agreed, once per host', async () => {
    const address = `${thirdParty}/${newTestId()}/one.json`;
    for (const one of [address, `${thirdParty}/${newTestId()}/two.json`]) await (await fetch(one)).text();
    await until(() => performance.getEntriesByName(address).length);
    const told = found('', false).filter((text) => text.includes(thirdParty));
    expect(told).to.have.length(1);
    expect(told[0])
      .to.match(/^leak: .*\(fetch\)/)
      .and.to.include('Hold what requests it');
  });

  it('nothing of that once the visitor has decided', async () => {
    await fetch(`${thirdParty}/${newTestId()}/one.json`);
    expect(found('')).to.deep.equal([]);
  });

  it('what a noscript would fetch from another host', () => {
    expect(found('<noscript></noscript>')).to.deep.equal([]);
    const place = document.createElement('noscript');
    place.textContent = `<img src="https://ads.example/pixel.gif" alt=""><img src="/own.gif" alt="">`;
    document.body.append(place);
    expect(found('')).to.have.length(1);
    expect(found('')[0]).to.include('https://ads.example/pixel.gif (noscript)');
    place.remove();
  });

  for (const [what, inside, isTold] of [
    ['a script after a text', '<p>A post</p><script src="https://social.example/post.js"></script>', true],
    ['an image', '<img src="https://social.example/pixel.gif" alt="">', true],
    [
      'a link after a picture',
      '<div><link rel="stylesheet" href="https://social.example/post.css"></div>',
      true,
    ],
    [
      'a script that comes first',
      '<script src="https://social.example/post.js"></script><p>A post</p>',
      false,
    ],
    [
      'what is held by itself',
      '<p>A post</p><script type="text/plain" data-consent="media" src="https://social.example/post.js"></script><img data-consent="media" data-src="/x.gif" alt="">',
      false,
    ],
    ['a frame', '<p>A film</p><iframe src="https://films.example/embed" title="A film"></iframe>', false],
  ] as const)
    it(`${isTold ? 'that Firefox asks too early for' : 'nothing of'} ${what} in a held template`, () => {
      const told = found(`<template data-consent="media">${inside}</template>`);
      expect(told).to.have.length(isTold ? 1 : 0);
      if (isTold) expect(told[0]).to.match(/^template: Firefox requests/);
    });
});
