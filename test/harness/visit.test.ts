import {expect} from '@open-wc/testing';
import {until} from './until.js';
import {newTestId, received, thirdParty, visit, type Visit} from './visit.js';

describe('a visit', () => {
  let page: Visit | undefined;
  afterEach(() => page?.close());

  it('opens a page that the test can read', async () => {
    page = await visit(
      '<!doctype html><title>A page</title><script>globalThis.greeting = "hello"</script><p>Text</p>',
    );
    expect(page.document.title).to.equal('A page');
    expect(page.document.querySelector('p')?.textContent).to.equal('Text');
    expect(Reflect.get(page.window, 'greeting')).to.equal('hello');
  });

  it('runs third-party scripts, whose requests the third party records', async () => {
    const id = newTestId();
    page = await visit(
      `<script src="${thirdParty}/${id}/one.js"></script><img src="${thirdParty}/${id}/pixel.gif?a=b" alt="">`,
    );
    expect(page.window.ran).to.deep.equal(['one']);

    const requests = await received(id);
    expect(requests.map(({path}) => path)).to.have.members(['/one.js', '/pixel.gif']);
    expect(requests.find(({path}) => path === '/pixel.gif')?.query).to.deep.equal({a: 'b'});
    expect(requests[0]?.referer).to.equal(`${location.origin}/`);
  });

  it('delays its response or changes its status and body if the query says so', async () => {
    const address = `${thirdParty}/${newTestId()}/one.js`;
    const before = performance.now();
    expect(await (await fetch(`${address}?delay=150&body=hello`)).text()).to.equal('hello');
    expect(performance.now() - before).to.be.at.least(140);
    expect((await fetch(`${address}?status=404`)).status).to.equal(404);
  });

  it('records the body of a beacon', async () => {
    const id = newTestId();
    await fetch(`${thirdParty}/${id}/collect`, {
      method: 'POST',
      body: 'seen=1',
      headers: {'Content-Type': 'text/x-beacon'},
    });
    const [request] = await received(id);
    expect(request).to.include({method: 'POST', path: '/collect', body: 'seen=1'});
    expect(request?.headers['origin']).to.equal(location.origin);
  });

  it('serves the page with real headers', async () => {
    const id = newTestId();
    page = await visit(`<script src="${thirdParty}/${id}/one.js"></script><p>Text</p>`, {
      headers: {
        'Content-Security-Policy': "script-src 'self'",
        'Set-Cookie': ['first=1; Path=/', 'second=2; Path=/'],
      },
    });
    expect(page.window.ran).to.equal(undefined);
    expect(await received(id)).to.deep.equal([]);
    expect(page.document.cookie).to.include('first=1').and.include('second=2');
    page.document.cookie = 'first=; Path=/; Max-Age=0';
    page.document.cookie = 'second=; Path=/; Max-Age=0';
  });

  it('can be parsed while a host does not respond', async () => {
    const id = newTestId();
    page = await visit(`<p>Text</p><img src="${thirdParty}/${id}/pixel.gif?hang=1" alt="">`, {
      until: 'parsed',
    });
    expect(page.document.querySelector('p')?.textContent).to.equal('Text');
  });

  it('can load in parts', async () => {
    page = await visit(['<!doctype html><meta charset="utf-8"><p>One</p>', '<p>Two</p>', '<p>Three</p>'], {
      until: 'begun',
    });
    const paragraphs = () => [...page!.document.querySelectorAll('p')].map(({textContent}) => textContent);
    await until(() => paragraphs().length === 1);
    await page.proceed('p + p');
    expect(paragraphs()).to.deep.equal(['One', 'Two']);
    expect(page.document.readyState).to.equal('loading');
    await page.proceed();
    await until(() => page!.document.readyState === 'complete');
    expect(paragraphs()).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('can be reloaded', async () => {
    page = await visit('<script>globalThis.ran = [crypto.randomUUID()]</script>');
    const first = page.window.ran;
    const loaded = page.loaded();
    page.window.location.reload();
    await loaded;
    expect(page.window.ran).to.not.deep.equal(first);
  });
});
