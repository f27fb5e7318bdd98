/** One way in which a page may come to hold something: by the parser or by a script of the page, at a path of its own at the third party. */
export interface Way {
  readonly name: string;
  /** The held markup. */
  markup(make: Maker): string;
  /** Brings the markup into its place in the page. Without it the parser does. It is sent to the page as text, so it uses its arguments alone. */
  readonly bring?: Bring;
  /** The markup stands in the page's HTML as well, and `bring` does something with it. */
  readonly stands?: boolean;
  /** What reaches the third party once it is released: each path exactly once. */
  readonly requests?: readonly string[];
  /** The scripts that tell the third party that they run, in order. */
  readonly ran?: readonly string[];
  /** A media player asks as often as it likes. */
  readonly isMedia?: boolean;
  /** A hint: whether an engine follows it, and asks, is up to the engine. What is judged is that nothing comes too early, and that it names its address. */
  readonly isHint?: boolean;
  /** When it goes free. Default `granted`. */
  readonly runs?: 'granted' | 'denied' | 'never';
  /** Page policies, engines and missing files with which it is not judged, each with the reason. */
  readonly excluded?: {readonly [policyEngineOrFile: string]: string};
  /** Whether this engine can do it at all. Default yes. */
  readonly isPossible?: () => boolean;
}

export type Bring = (place: HTMLElement, markup: string, tools: Tools) => unknown;

/** What a way's markup is made of. */
export interface Maker {
  /** Its addresses begin with this. */
  readonly at: string;
  /** What holds a script: its type and its key, and the page's nonce. */
  readonly held: string;
  /** The nonce as an attribute, where the page has one. */
  readonly nonce: string;
  /** The text of a script that tells the third party that it runs. */
  told(name: string): string;
  /** An inline script of that text, which a page's hashes allow. */
  inline(text: string, attributes?: string): string;
  /** The address of a script that tells the same. */
  script(name: string): string;
}

/** What the page itself hands to a way. */
export interface Tools {
  /** A text as markup, as the page's own Trusted Types policy lets it through. */
  html(text: string): string;
  /** Hands the store over as soon as there is one. */
  withConsent(task: (consent: {observe(root: ShadowRoot): void}) => void): void;
  /** Resolves when the page has loaded. */
  readonly loaded: Promise<unknown>;
}

/** Where a page that arrives in parts is cut. */
export const CUT = '✂';

/** A way's name as a part of an address. */
export function pathOf({name}: Way): string {
  return name.replaceAll(/\W+/g, '-');
}
