import {expect} from '@open-wc/testing';
import {heldMarkup} from './held-markup.js';
import {judge} from './judge.js';
import {judgeState} from './judge-state.js';
import {everyWay} from './matrix.js';
import {none, nonce, trustedTypes} from './policies.js';
import {recordResult} from './record-result.js';
import {states} from './states.js';
import {pathOf, type Way} from './scenario.js';

const state = (name: string) => states.find((one) => one.name === name)!;
const problems = async (ways: readonly Way[], ...[where, policy]: [string, typeof none]) => {
  const {cells} = await judgeState(ways, state(where), policy);
  return cells.filter(({problem}) => problem).map(({way, problem}) => `${way}: ${problem}`);
};

const loose: Way = {
  name: 'loose script',
  markup: ({nonce: own, script}) => `<script ${own} src="${script('one')}"></script>`,
  requests: ['one.js'],
  ran: ['one'],
};

describe('the judge of the leak matrix', () => {
  it('finds a script that is not held', async () => {
    expect(await problems([loose], 'undecided', none)).to.deep.equal([
      'loose script: arrived: one.js, ran-one.gif',
    ]);
    expect(await problems([loose, heldMarkup[0]!], 'withdrawn', none)).to.deep.equal([
      'loose script: arrived: one.js, ran-one.gif',
    ]);
    expect(await problems([loose], 'granted', none)).to.deep.equal([]);
  });

  it('finds it without the gate, and in a sandboxed page', async () => {
    expect(await problems([loose], 'gate missing', none)).to.deep.equal([
      'loose script: arrived: one.js, ran-one.gif',
    ]);
    expect(await problems([loose], 'cookies blocked', none)).to.deep.equal([
      'loose script: arrived: one.js, ran-one.gif',
    ]);
  });

  it('finds what a script of the page inserts', async () => {
    const injected: Way = {
      name: 'injected image',
      markup: ({at}) => `${at}/image.gif`,
      insert: (place, text, {html}) => (place.innerHTML = html(`<img src="${text}" alt="">`)),
      requests: ['image.gif'],
    };
    expect(await problems([injected], 'denied', none)).to.deep.equal(['injected image: arrived: image.gif']);
  });

  it('finds a hint that names its address before the grant', async () => {
    const hint: Way = {
      name: 'loose hint',
      markup: ({at}) => `<link rel="dns-prefetch" href="${at}/">`,
      isHint: true,
    };
    expect(await problems([hint], 'undecided', none)).to.deep.equal([
      'loose hint: names its address too early, or not at all',
    ]);
  });

  it('finds a script that runs twice, and scripts that run in the wrong order', async () => {
    const twice: Way = {...loose, name: 'twice', markup: (make) => loose.markup(make).repeat(2)};
    const [problem] = await problems([twice], 'granted', none);
    expect(problem).to.match(/^twice: (too often, or unexpected: one.js|ran one, one instead of one)$/);
    const turned: Way = {
      name: 'turned',
      markup: ({inline, beacon}) => inline(beacon('two')) + inline(beacon('one')),
      ran: ['one', 'two'],
    };
    expect(await problems([turned], 'granted', none)).to.deep.equal([
      'turned: ran two, one instead of one, two',
    ]);
  });

  it('finds what is missing', () => {
    expect(judge(loose, [], 'released')).to.equal('missing: one.js, run of one');
    expect(judge({...loose, isMedia: true}, [], 'released')).to.equal('missing: any request');
  });

  it('finds a way that throws', async () => {
    const broken: Way = {
      name: 'broken',
      markup: () => '',
      insert: () => {
        throw new Error('It does not.');
      },
    };
    expect(await problems([broken], 'undecided', none)).to.deep.equal(['broken: Error: It does not.']);
  });

  it('finds violations of the page’s policy', async () => {
    const bare: Way = {name: 'bare', markup: () => '<script>beacon("bare", "one")</script>'};
    const [problem] = await problems([bare], 'undecided', nonce);
    expect(problem).to.match(/^violations of the page’s policy: script-src-elem refuses inline/);
  });

  it('finds a text that is not a trusted type, in engines that have them', async () => {
    const text: Way = {
      name: 'text',
      markup: () => '<b>Text</b>',
      insert: (place, markup) => (place.innerHTML = markup),
    };
    const found = await problems([text], 'undecided', trustedTypes);
    const hasTypes = 'trustedTypes' in globalThis;
    if (!hasTypes)
      await recordResult({notJudged: ['Trusted Types: the engine has none, and ignores the policy']});
    expect(found).to.have.length(hasTypes ? 2 : 0);
  });
});

describe('the leak matrix', () => {
  it('has a separate path for every way', () => {
    expect(new Set(everyWay.map(pathOf)).size).to.equal(everyWay.length);
    expect(new Set(states.map(({name}) => name)).size).to.equal(states.length);
  });
});
