/** What runs in a page of the matrix itself. Each function is sent to the page as text, so it uses its arguments alone. */
import type {Consent} from '../../src/store/consent.js';
import type {Bring, Tools} from './scenario.js';

/** What a page says to the test, of whichever origin it is. */
export interface Said {
  /** It has arrived as far as the next cut. */
  readonly cut?: true;
  /** It has loaded, and everything has been brought in. */
  readonly ready?: true;
  /** The elements have come. */
  readonly asked?: true;
  /** A violation of its policy. */
  readonly violation?: string;
  /** A way that did not work, and why. */
  readonly failed?: readonly [way: string, why: string];
  /** What the test wanted of it is done: the places whose hint names its address. */
  readonly done?: readonly string[];
}

/** What the test may want of a page. */
export type Wanted = 'grant' | 'deny' | 'withdraw' | 'control' | 'report';

type Page = typeof globalThis & {
  tell?: unknown;
  say?(said: Said): void;
  /** A text as markup, as the page's own Trusted Types policy lets it through. */
  trusted?(text: string): string;
  /** What the page's scripts carry. */
  attribute?: string;
};

/** First in the head: lets scripts tell the third party that they run, and says which violations there are. */
export const prepare = (at: string, nonce: string): void => {
  const page = globalThis as Page;
  const policy = page.trustedTypes?.createPolicy('test-page', {createHTML: (text: string) => text});
  page.trusted = (text) => policy?.createHTML(text) ?? text;
  page.attribute = nonce;
  let count = 0;
  page.tell = (way: string, name: string) =>
    (new Image().src = `${at}/${way}/ran-${name}.gif?order=${count++}`);
  page.say = (said) => parent.postMessage(said, '*');
  addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI, sourceFile, lineNumber, sample}) =>
      page.say!({
        violation: `${effectiveDirective} refuses ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`,
      }),
  );
  void customElements.whenDefined('lp-consent').then(() => page.say!({asked: true}));
  addEventListener('message', async ({data}: MessageEvent<Wanted>) => {
    const consent = page.lpConsent as Consent;
    if (data === 'grant') consent.decide({analytics: true});
    if (data === 'deny' || data === 'withdraw') consent.decide({analytics: false});
    if (data === 'control') await fetch(`${at}/control`);
    if (data === 'control' || data === 'report')
      page.say!({
        done: [...document.querySelectorAll('link[href],img[loading][src]')].map(
          (hint) => hint.parentElement!.id,
        ),
      });
  });
};

/** Last in the body: brings in what scripts bring in. */
export const bringIn = async (
  ways: readonly (readonly [place: string, bring: Bring, markup: string])[],
): Promise<void> => {
  const page = globalThis as Page;
  const loaded = new Promise((resolve) => addEventListener('load', resolve));
  const tools: Tools = {
    html: page.trusted!,
    withConsent: (task) => void ((page.lpConsent ??= []) as ((consent: Consent) => void)[]).push(task),
    loaded,
  };
  const brought = ways.map(async ([place, bring, markup]) => {
    try {
      await bring(document.getElementById(place)!, markup, tools);
    } catch (error) {
      page.say!({failed: [place, String(error)]});
    }
  });
  await Promise.all([loaded, ...brought]);
  page.say!({ready: true});
};
