import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Worker} from 'node:worker_threads';

/**
 * Runs the text of a module in a thread of its own, whose globals it may change, and resolves to what it posts. Rejects if the
 * module throws, also later.
 *
 * @param {string} code
 * @returns {Promise<unknown>}
 */
function run(code) {
  // A module without a file has no folder to find packages from.
  const resolved = code.replace(/(?<=from |import\()'(.+?)'/g, (_, name) => `'${import.meta.resolve(name)}'`);
  const text = `import {parentPort} from 'node:worker_threads'; const post = (value) => parentPort.postMessage(value); ${resolved}`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(text)}`));
    /** @type {unknown} */
    let posted;
    worker.on('message', (value) => (posted = value));
    worker.on('error', reject);
    worker.on('exit', () => resolve(posted));
  });
}

describe('K15: start() on a server', () => {
  test('returns a store that allows only what is exempt', async () => {
    assert.deepEqual(
      await run(`
        import {start} from 'lp-consent';
        const consent = start({exempt: ['necessary', 'cart'], optOut: 'all', days: 30});
        post(['necessary', 'cart', 'analytics', '!analytics'].map((key) => consent.allows(key)));`),
      [true, true, false, false],
    );
  });

  test('has the same API, which keeps, requests and throws nothing', async () => {
    assert.deepEqual(
      await run(`
        import {start} from 'lp-consent';
        import {google} from 'lp-consent/signals/google';
        globalThis.fetch = () => { throw new Error('a request') };
        const steps = [];
        const consent = start({signals: [google()], domain: 'site.example'});
        consent.subscribe((decision) => steps.push(decision));
        consent.when('analytics', () => steps.push('analytics'))();
        consent.when('necessary', () => steps.push('necessary'))();
        consent.declaration = {categories: [{name: 'analytics'}]};
        consent.messages = {rejectAll: 'No'};
        consent.use(google()).push(() => steps.push('task'));
        consent.observe({});
        // By what the deferred chunk reads in the markup.
        await consent.grantAll();
        consent.withdraw('analytics');
        await consent.grantAll();
        await consent.denyAll();
        await consent.show();
        consent.reset();
        steps.push(consent.allows('analytics'), consent.decision, consent.kept, consent.remembers, start().decision, 'lpConsent' in globalThis);
        post(steps);`),
      [undefined, 'necessary', undefined, false, undefined, undefined, false, undefined, false],
    );
  });
});

const site = `<!doctype html><html><head></head><body>
  <lp-consent controller="Site" privacy-policy="/privacy" categories="analytics"></lp-consent>
  <script type="text/plain" data-consent="necessary">globalThis.session = true</script>
  <iframe data-consent="analytics" data-src="https://stats.example/"></iframe></body></html>`;

/** @type {Readonly<Record<string, string>>} */
const environments = {
  'jsdom': `
    import {JSDOM} from 'jsdom';
    const {window} = new JSDOM(html, {url: 'https://site.example/', pretendToBeVisual: true});`,
  'happy-dom': `
    import {Window} from 'happy-dom';
    const window = new Window({url: 'https://site.example/', settings: {disableIframePageLoading: true}});
    window.document.write(html);`,
};

describe('K15: start() in', () => {
  for (const [name, code] of Object.entries(environments))
    test(`${name} asks, decides and remembers`, async () => {
      const result = await run(`
        ${code.replace('html', JSON.stringify(site))}
        // As test runners do.
        for (const key of Object.getOwnPropertyNames(window))
          if (!(key in globalThis) || /^(Event|CustomEvent|Abort)/.test(key))
            Object.defineProperty(globalThis, key, {value: window[key], configurable: true, writable: true});
        Object.assign(globalThis, {window: globalThis, self: globalThis, document: window.document, addEventListener: window.addEventListener.bind(window)});
        const {start} = await import('lp-consent');
        const consent = start({revision: 2});
        

        const before = [consent.allows('analytics'), start() === consent, globalThis.lpConsent === consent];
        // By what the deferred chunk reads in the markup.
        await consent.grantAll();
        const frame = window.document.querySelector('iframe');
        for (let i = 0; i < 100 && !frame.getAttribute('src'); i++) await new Promise((resolve) => setTimeout(resolve, 20));
        post([before, consent.allows('analytics'), consent.remembers, /^lp-consent=id=[\\da-f-]{36}&rev=2&/.test(window.document.cookie), frame.getAttribute('src')]);
        process.exit();`);
      assert.deepEqual(result, [[false, true, true], true, true, true, 'https://stats.example/']);
    });
});
