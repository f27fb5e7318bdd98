export interface SmallPage {
  /** Markup in the head before the gate. */
  readonly first?: string;
  /** Attributes of the gate's tag: `data-google data-days="30"`. */
  readonly gate?: string;
  /** Markup in the head after the gate. */
  readonly head?: string;
  /** The `categories` attribute. */
  readonly categories?: string;
  /** The data children. */
  readonly declaration?: string;
  readonly body?: string;
}

/** A typical page: the gate first in the head, the element first in the body, the link last. */
export function smallPage({
  first = '',
  gate = '',
  head = '',
  categories = 'analytics',
  declaration = '',
  body = '',
}: SmallPage = {}): string {
  return `<!doctype html>
    <html lang="en">
      <head>
        <title>A shop</title>
        <link rel="icon" href="data:,">
        ${first}
        <script src="/lp-consent/gate.js" ${gate}></script>
        ${head}
      </head>
      <body>
        <lp-consent hidden controller="A shop" privacy-policy="/privacy"${declaration ? '' : ` categories="${categories}"`}>${declaration}</lp-consent>
        <main><h1>A shop</h1>${body}</main>
        <footer><a href="/privacy" data-consent-show>Privacy settings</a></footer>
      </body>
    </html>`;
}

/** A script that is held until `key` is allowed. */
export function heldScript(key: string, address: string): string {
  return `<script type="text/plain" data-consent="${key}" src="${address}"></script>`;
}
