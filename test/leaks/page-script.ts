/** What runs in a page of the matrix. Each function is sent to the page as text, so it can use only its arguments. */
import type {Consent} from '../../src/store/consent.js';
import type {Insert, Tools} from './scenario.js';

/** What a page of any origin posts to the test. */
export interface PageMessage {
  /** It has been parsed up to the next cut. */
  readonly cut?: true;
  /** It has loaded, and everything has been inserted. */
  readonly ready?: true;
  /** The elements are defined. */
  readonly asked?: true;
  /** A violation of its policy. */
  readonly violation?: string;
  /** A way that threw, with the error. */
  readonly failed?: readonly [way: string, why: string];
  /** A command is done: the places whose hint has its address. */
  readonly done?: readonly string[];
}

/** What the test can send to a page. */
export type Command = 'grant' | 'deny' | 'withdraw' | 'control' | 'report';

type Page = typeof globalThis & {
  beacon?: unknown;
  post?(message: PageMessage): void;
  /** A text as markup that the page's own Trusted Types policy accepts. */
  trusted?(text: string): string;
  /** The nonce attribute of the page's scripts. */
  attribute?: string;
};

/** First in the head: defines the beacon, reports violations of the page's policy and handles the test's commands. */
export const prepare = (at: string, nonce: string): void => {
  const page = globalThis as Page;
  // Each command is the visitor's.
  Object.defineProperty(navigator, 'userActivation', {value: {hasBeenActive: true}});
  const policy = page.trustedTypes?.createPolicy('test-page', {createHTML: (text: string) => text});
  page.trusted = (text) => policy?.createHTML(text) ?? text;
  page.attribute = nonce;
  let count = 0;
  page.beacon = (way: string, name: string) =>
    (new Image().src = `${at}/${way}/ran-${name}.gif?order=${count++}`);
  page.post = (message) => parent.postMessage(message, '*');
  addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI, sourceFile, lineNumber, sample}) =>
      page.post!({
        violation: `${effectiveDirective} refuses ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`,
      }),
  );
  void customElements.whenDefined('lp-consent').then(() => page.post!({asked: true}));
  addEventListener('message', async ({data}: MessageEvent<Command>) => {
    const consent = page.lpConsent as Consent;
    if (data === 'grant') consent.decide({analytics: true});
    if (data === 'deny' || data === 'withdraw') consent.decide({analytics: false});
    if (data === 'control') await fetch(`${at}/control`);
    if (data === 'control' || data === 'report')
      page.post!({
        done: [...document.querySelectorAll('link[href],img[loading][src]')].map(
          (hint) => hint.parentElement!.id,
        ),
      });
  });
};

/** Last in the body: inserts what scripts insert. */
export const insertAll = async (
  ways: readonly (readonly [place: string, insert: Insert, markup: string])[],
): Promise<void> => {
  const page = globalThis as Page;
  const loaded = new Promise((resolve) => addEventListener('load', resolve));
  const tools: Tools = {
    html: page.trusted!,
    withConsent: (task) => void ((page.lpConsent ??= []) as ((consent: Consent) => void)[]).push(task),
    loaded,
  };
  const insertions = ways.map(async ([place, insert, markup]) => {
    try {
      await insert(document.getElementById(place)!, markup, tools);
    } catch (error) {
      page.post!({failed: [place, String(error)]});
    }
  });
  await Promise.all([loaded, ...insertions]);
  page.post!({ready: true});
};
