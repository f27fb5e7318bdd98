import {expect} from '@open-wc/testing';
import {checkLeaks} from '../../src/dev/check-leaks.js';
import {until} from '../harness/until.js';
import {newTestId, thirdParty} from '../harness/visit.js';

/**
 * The problems that the check reports while `markup` is in the page, each as `code: text`, for a visitor who decided or loaded
 * something once at `actedAt`.
 */
function problemsWith(markup: string, actedAt = 0): string[] {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  const problems: string[] = [];
  checkLeaks(actedAt, (code, problem) => problems.push(`${code}: ${problem}`));
  place.remove();
  return problems;
}

describe('GATE-07: the check for leaks', () => {
  it('reports requests to another host before consent, once per host', async () => {
    const address = `${thirdParty}/${newTestId()}/one.json`;
    for (const one of [address, `${thirdParty}/${newTestId()}/two.json`]) await (await fetch(one)).text();
    await until(() => performance.getEntriesByName(address).length);
    const problems = problemsWith('', Infinity).filter((text) => text.includes(thirdParty));
    expect(problems).to.have.length(1);
    expect(problems[0])
      .to.match(/^leak: .*\(fetch\)/)
      .and.to.include('Hold what requests it');
  });

  it('reports no such requests once the visitor has decided', async () => {
    const address = `${thirdParty}/${newTestId()}/one.json`;
    await (await fetch(address)).text();
    await until(() => performance.getEntriesByName(address).length);
    expect(problemsWith('')).to.deep.equal([]);
  });

  it('reports requests from before the visitor loaded something once, and none of the later ones', async () => {
    performance.clearResourceTimings();
    const address = `${thirdParty}/${newTestId()}/one.json`;
    await (await fetch(address)).text();
    const [{startTime}] = (await until(() => {
      const entries = performance.getEntriesByName(address);
      return entries.length && entries;
    })) as [PerformanceEntry];
    expect(problemsWith('', startTime)).to.deep.equal([]);
    expect(problemsWith('', startTime + 1)).to.have.length(1);
  });

  it('reports what a noscript would fetch from another host', () => {
    expect(problemsWith('<noscript></noscript>')).to.deep.equal([]);
    const place = document.createElement('noscript');
    place.textContent = `<img src="https://ads.example/pixel.gif" alt=""><img src="/own.gif" alt="">`;
    document.body.append(place);
    expect(problemsWith('')).to.have.length(1);
    expect(problemsWith('')[0]).to.include('https://ads.example/pixel.gif (noscript)');
    place.remove();
  });

  for (const [what, inside, isReported] of [
    [
      'a script after text, which Firefox requests too early,',
      '<p>A post</p><script src="https://social.example/post.js"></script>',
      true,
    ],
    ['an image', '<img src="https://social.example/pixel.gif" alt="">', true],
    ['a stylesheet link', '<div><link rel="stylesheet" href="https://social.example/post.css"></div>', true],
    ['a script at the start', '<script src="https://social.example/post.js"></script><p>A post</p>', false],
    [
      'elements that are held themselves',
      '<p>A post</p><script type="text/plain" data-consent="media" src="https://social.example/post.js"></script><img data-consent="media" data-src="/x.gif" alt="">',
      false,
    ],
    ['a frame', '<p>A film</p><iframe src="https://films.example/embed" title="A film"></iframe>', false],
  ] as const)
    it(`${isReported ? 'reports' : 'accepts'} ${what} in a held template`, () => {
      const problems = problemsWith(`<template data-consent="media">${inside}</template>`);
      expect(problems).to.have.length(isReported ? 1 : 0);
      if (isReported) expect(problems[0]).to.match(/^template: Firefox requests/);
    });
});
