/**
 * The fixtures of every end-to-end test, on free ports: a site that serves the pages the test writes, a third party
 * that records what reaches it, the demo, and a visitor.
 */
import {test as base} from '@playwright/test';
import {startSite, type Site} from '../harness/site.js';
import {startThirdParty, type ThirdParty} from '../harness/third-party.js';
import {Visitor} from './visitor.js';

export interface Demo {
  readonly url: string;
  readonly thirdPartyUrl: string;
  /** The keys of the requests that reached the demo's third party, in order, as its server recorded them. */
  received(): Promise<string[]>;
  /** The same requests as text: `The film is fetched`. */
  receivedWords(): Promise<string[]>;
  /** Clears that record. */
  forget(): Promise<unknown>;
  close(): Promise<void>;
}

export const test = base.extend<
  {testId: string; demo: Demo; visitor: Visitor},
  {site: Site; thirdParty: ThirdParty}
>({
  /** The first segment of this test's third-party addresses: `${thirdParty.origin}/${testId}/one.js`. */
  testId: async ({}, use, info) => use(`t-${info.testId}-${info.retry}`),

  site: [async ({}, use) => during(await startSite(), use), {scope: 'worker'}],

  thirdParty: [async ({}, use) => during(await startThirdParty(), use), {scope: 'worker'}],

  /** Each test has its own demo, so that no late request of an earlier visitor reaches its ledger. */
  demo: async ({}, use) => {
    const {startDemo} = await import('../../demo/serve.js');
    const servers = await startDemo({port: 0, thirdPartyPort: 0});
    const ledger = async (): Promise<{key: string; what: string}[]> =>
      (await fetch(`${servers.url}/ledger`)).json();
    await during(
      {
        ...servers,
        received: async () => (await ledger()).map(({key}) => key),
        receivedWords: async () => (await ledger()).map(({what}) => what),
        forget: () => fetch(`${servers.url}/ledger`, {method: 'DELETE'}),
      },
      use,
    );
  },

  visitor: async ({page}, use) => {
    await use(new Visitor(page));
    if (!page.isClosed()) await page.unrouteAll({behavior: 'ignoreErrors'}); // a response still under way at the end is no failure
  },
});

export {expect} from '@playwright/test';

async function during<T extends {close(): Promise<void>}>(
  server: T,
  use: (server: T) => Promise<void>,
): Promise<void> {
  await use(server);
  await server.close();
}
