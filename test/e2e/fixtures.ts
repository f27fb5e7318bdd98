/**
 * What every end-to-end test has at hand, started once per worker on free ports: a site that serves the pages the test
 * writes, the third party that records what reaches it, and the demo.
 */
import {test as base} from '@playwright/test';
import {startSite, type Site} from '../harness/site.js';
import {startThirdParty, type ThirdParty} from '../harness/third-party.js';

export interface Demo {
  readonly url: string;
  readonly thirdPartyUrl: string;
  close(): Promise<void>;
}

export const test = base.extend<{testId: string}, {site: Site; thirdParty: ThirdParty; demo: Demo}>({
  /** The first segment of this test's third-party addresses: `${thirdParty.origin}/${testId}/one.js`. */
  testId: async ({}, use, info) => use(`t-${info.testId}-${info.retry}`),

  site: [async ({}, use) => during(await startSite(), use), {scope: 'worker'}],

  thirdParty: [async ({}, use) => during(await startThirdParty(), use), {scope: 'worker'}],

  demo: [
    async ({}, use) => {
      const {startDemo} = await import('../../demo/serve.js');
      await during(await startDemo({port: 0, thirdPartyPort: 0}), use);
    },
    {scope: 'worker'},
  ],
});

export {expect} from '@playwright/test';

async function during<T extends {close(): Promise<void>}>(server: T, use: (server: T) => Promise<void>): Promise<void> {
  await use(server);
  await server.close();
}
