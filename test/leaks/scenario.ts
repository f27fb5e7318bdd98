/** One way in which a page can hold something: in its HTML or inserted by script. Its requests go to their own path at the third party. */
export interface Way {
  readonly name: string;
  /** The held markup. */
  markup(make: Maker): string;
  /** Inserts the markup into its place. Without it the markup is in the page's HTML. Sent to the page as text, so it can use only its arguments. */
  readonly insert?: Insert;
  /** The markup is in the page's HTML, and `insert` does something with it. */
  readonly isInMarkup?: boolean;
  /** What reaches the third party once it is released: each path exactly once. */
  readonly requests?: readonly string[];
  /** The scripts that send a beacon when they run, in order. */
  readonly ran?: readonly string[];
  /** A media player may send any number of requests. */
  readonly isMedia?: boolean;
  /** A hint, which engines may ignore. What is judged is that no request comes too early, and that the hint has its address after the grant. */
  readonly isHint?: boolean;
  /** When it is released. Default `granted`. */
  readonly runs?: 'granted' | 'denied' | 'never';
  /** Page policies, engines and missing files with which it is not judged, each with the reason. */
  readonly excluded?: {readonly [policyEngineOrFile: string]: string};
  /** Whether this engine supports it. Default yes. */
  readonly isPossible?: () => boolean;
}

export type Insert = (place: HTMLElement, markup: string, tools: Tools) => unknown;

/** The parts that markup is made of. */
export interface Maker {
  /** Its addresses begin with this. */
  readonly at: string;
  /** What holds a script: its type and its key, and the page's nonce. */
  readonly held: string;
  /** The nonce as an attribute, where the page has one. */
  readonly nonce: string;
  /** The text of a script that sends a beacon to the third party. */
  beacon(name: string): string;
  /** An inline script with that text, which the page's hashes allow. */
  inline(text: string, attributes?: string): string;
  /** The address of a script that sends the same beacon. */
  script(name: string): string;
}

/** What the page passes to `insert`. */
export interface Tools {
  /** A text as markup that the page's own Trusted Types policy accepts. */
  html(text: string): string;
  /** Calls back with the store as soon as it exists. */
  withConsent(task: (consent: {observe(root: ShadowRoot): void}) => void): void;
  /** Resolves when the page has loaded. */
  readonly loaded: Promise<unknown>;
}

/** Where a page is cut that the server sends in parts. */
export const CUT = '✂';

/** The name of a way as part of an address. */
export function pathOf({name}: Way): string {
  return name.replaceAll(/\W+/g, '-');
}
