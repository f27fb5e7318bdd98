import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {chromium} from '@playwright/test';
import {findHeadless} from '../../scripts/browsers.js';
import {findBuiltFile} from '../harness/built-files.js';
import {startThirdParty} from '../harness/third-party.js';
import {sections} from './content.js';
import {frameworks} from './frameworks.js';
import {judge} from './judge.js';
import {kinds} from './kinds.js';
import {moments} from './moments.js';
import {cells, visits} from './table.js';
import {judgeVisit} from './visit.js';

/** An application without any framework. */
const app = `
  document.addEventListener('click', ({target}) => {
    if (target.matches('.count')) target.textContent = Number(target.textContent) + 1;
  });
  app = {go() {}, rerender() {}};`;

const gate = '<script src="/lp-consent/gate.js"></script>';

/** The kinds that these pages contain: those that today's gate holds and releases correctly where no framework owns the page. */
const judged = ['external script', 'inline script', 'frame', 'image'];

const withoutPage = (/** @type {string[]} */ found) => found.filter((one) => !one.startsWith('the page'));

describe('the judge of pages that frameworks own', () => {
  /** @type {import('@playwright/test').Browser} */
  let browser;
  /** @type {import('../harness/third-party.js').ThirdParty} */
  let thirdParty;
  /** @type {import('node:http').Server} */
  let server;
  let page = (/** @type {string} */ _at) => '';

  before(async () => {
    browser = await chromium.launch({executablePath: findHeadless(), args: ['--no-sandbox']});
    thirdParty = await startThirdParty();
    server = createServer((request, response) => {
      const path = request.url ?? '';
      const file = findBuiltFile(path, '/lp-consent/');
      if (file) return response.writeHead(200, file.headers).end(file.body);
      response
        .writeHead(200, {'Content-Type': 'text/html; charset=utf-8'})
        .end(page(`${thirdParty.origin}/${path.split('/')[1]}`));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  });
  after(async () => {
    await browser.close();
    await thirdParty.close();
    server.closeAllConnections();
    server.close();
  });

  /**
   * The problems in a page at one moment, `KIND: PROBLEM` for each cell that fails. Today's gate replaces held nodes; that is
   * left out.
   *
   * @param {string} name
   * @param {{head?: string, body?: (at: string) => string, script?: string}} parts
   */
  const problemsOf = async (name, {head = gate, body = () => '', script = app}) => {
    page = (at) => `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">${head}</head><body>
      <lp-consent hidden controller="A shop" privacy-policy="/privacy" categories="analytics media"></lp-consent>
      <main>${sections(at, 'home')}</main>${body(at)}<footer><a href="/privacy" data-consent-show>Privacy settings</a></footer>
      <script>${script}</script></body></html>`;
    const moment = moments.find((one) => one.name === name);
    assert.ok(moment);
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
    const found = await judgeVisit({
      browser,
      framework: {
        name: 'none',
        app: '',
        pages: 'server',
        excluded: Object.fromEntries(
          kinds.filter(({name: kind}) => !judged.includes(kind)).map(({name: kind}) => [kind, 'not now']),
        ),
      },
      moment,
      thirdParty,
      address: (id, route) => `http://localhost:${port}/${id}/${route}`,
    });
    return found
      .map(({kind, problem}) => [
        kind,
        problem
          .split('; ')
          .filter((one) => !/does not stand behind|was replaced/.test(one))
          .join('; '),
      ])
      .filter(([, problem]) => problem)
      .map(([kind, problem]) => `${kind}: ${problem}`);
  };

  it('finds nothing in a page that holds and releases', async () => {
    assert.deepEqual(await problemsOf('undecided', {}), []);
    assert.deepEqual(await problemsOf('granted before the load', {}), []);
    assert.deepEqual(await problemsOf('granted after the load', {}), []);
    assert.deepEqual(await problemsOf('withdrawn', {}), []);
  });

  it('finds a page that leaks', async () => {
    const body = (/** @type {string} */ at) =>
      `<script src="${at}/external.js"></script><img src="${at}/image.gif" alt="">`;
    // The library says so as well, in development.
    const found = await problemsOf('undecided', {body});
    assert.deepEqual(withoutPage(found), [
      'external script: reached the third party: external.js; ran: external',
      'image: reached the third party: image.gif',
    ]);
  });

  it('finds what comes again after a withdrawal', async () => {
    const body = (/** @type {string} */ at) => `<iframe src="${at}/frame" title="A film"></iframe>`;
    const found = await problemsOf('withdrawn', {
      body: (at) =>
        `<script>if (document.cookie.includes('denied=a')) document.write('${body(at)}')</script>`,
    });
    assert.deepEqual(withoutPage(found), ['frame: reached the third party: frame']);
  });

  it('finds a script that runs twice, and one that is requested twice', async () => {
    const twice = `${app} addEventListener('load', () => (globalThis.ran ||= []).push('inline'));`;
    assert.deepEqual(await problemsOf('granted before the load', {script: twice}), [
      'inline script: ran inline 2 times',
    ]);
    const body = (/** @type {string} */ at) => `<iframe src="${at}/frame" title="A film"></iframe>`;
    assert.deepEqual(await problemsOf('granted before the load', {body}), ['frame: requested frame 2 times']);
  });

  it('finds what is never released', async () => {
    const found = await problemsOf('granted before the load', {head: ''});
    assert.ok(found.includes('inline script: never ran inline'), found.join('\n'));
    assert.ok(found.includes('frame: never requested frame; it is not shown'), found.join('\n'));
  });

  it('finds an application that is dead, one that has lost its end, and one that shows another route', async () => {
    const dead = 'app = {go() {}, rerender() {}};';
    assert.deepEqual(
      await problemsOf('undecided', {script: dead}),
      judged.map((kind) => `${kind}: the counter is dead`),
    );
    const doubled = `${app} document.querySelector('[data-kind=frame] .tail').after(document.querySelector('.tail').cloneNode());`;
    assert.deepEqual(await problemsOf('undecided', {script: doubled}), [
      'frame: what follows is there 2 times',
    ]);
    const away = `${app} document.querySelector('[data-kind=frame] .tail').insertAdjacentHTML('afterend', '<p class="other">')`;
    assert.deepEqual(await problemsOf('undecided', {script: away}), ['frame: the route is not shown']);
    const gone = `${app} document.querySelector('footer').remove();`;
    assert.deepEqual(
      (await problemsOf('undecided', {script: gone})).filter((one) => one.includes('the footer is gone'))
        .length,
      judged.length,
    );
  });

  it('finds an error, a warning and a rejection, and whose they are', async () => {
    assert.deepEqual(await problemsOf('undecided', {script: `${app} console.error('Broken')`}), [
      'the page: console: Broken',
    ]);
    assert.deepEqual(await problemsOf('undecided', {script: `${app} console.warn('[frame] A mismatch')`}), [
      'frame: console: A mismatch',
    ]);
    assert.deepEqual(await problemsOf('undecided', {script: `${app} Promise.reject(new Error('Lost'))`}), [
      'the page: console: Lost',
    ]);
  });

  it('finds a page that hangs', async () => {
    const found = await problemsOf('undecided', {script: `${app} for (;;);`});
    assert.equal(found.length, judged.length + 1);
  });
});

describe('the judge, of what was seen', () => {
  const seen = {
    requests: [],
    ran: [],
    behind: [],
    counts: true,
    tails: 1,
    isAtRoute: true,
    vendors: 0,
    isBehind: false,
    running: 0,
    isShown: false,
    hasButtons: false,
    hasChoice: true,
    errors: [],
  };
  const kind = (/** @type {string} */ name) => {
    const found = kinds.find((one) => one.name === name);
    assert.ok(found);
    return found;
  };
  const inline = {...seen, ran: ['inline'], running: 1};

  it('finds a held node that was replaced', () => {
    assert.equal(judge(kind('inline script'), 'released', {...inline, isKept: true}), '');
    assert.equal(
      judge(kind('inline script'), 'released', {...inline, isKept: false}),
      'the held node was replaced or removed',
    );
  });

  it('finds a copy that stands elsewhere, and one that stays', () => {
    assert.equal(
      judge(kind('inline script'), 'released', {...inline, behind: ['inline:false']}),
      'inline does not stand behind its held script',
    );
    assert.equal(judge(kind('inline script'), 'gone', inline), 'its running copy stayed');
    assert.equal(judge(kind('inline script'), 'gone', {...inline, running: 0}), '');
  });

  it('finds a template’s content in another place, twice, or left behind', () => {
    const post = {...seen, requests: ['template.js'], ran: ['template', 'template-inline'], vendors: 1};
    assert.equal(judge(kind('template'), 'released', {...post, isBehind: true}), '');
    assert.equal(judge(kind('template'), 'released', post), 'its content does not stand behind it');
    assert.equal(judge(kind('template'), 'again', {...post, vendors: 2}), 'its content is there 2 times');
    assert.equal(judge(kind('template'), 'gone', post), 'the content of its template stayed');
  });

  it('finds an embed without buttons, and one that keeps them', () => {
    const embed = kind('embed with a frame');
    assert.equal(judge(embed, 'held', seen), 'the embed shows no buttons');
    assert.equal(judge(embed, 'held', {...seen, hasButtons: true}), '');
    assert.equal(
      judge(embed, 'released', {...seen, requests: ['embed-frame'], isShown: true, hasButtons: true}),
      'the embed still shows its buttons',
    );
  });

  it('lets a new frame ask again when it is back, and a script never', () => {
    assert.equal(judge(kind('frame'), 'again', {...seen, requests: ['frame', 'frame'], isShown: true}), '');
    assert.equal(
      judge(kind('external script'), 'again', {
        ...seen,
        requests: ['external.js', 'external.js'],
        ran: ['external', 'external'],
      }),
      'requested external.js 2 times; ran external 2 times',
    );
  });
});

describe('the table', () => {
  it('has each framework at each moment that its pages have', () => {
    const left = frameworks.length * moments.length - visits.length;
    assert.equal(left, 3 * moments.filter(({needsHistory}) => needsHistory).length);
    assert.equal(new Set(cells.map((cell) => JSON.stringify(cell))).size, cells.length);
  });
});
