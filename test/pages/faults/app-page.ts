import {visitPage} from '../../harness/gated-page.js';
import {until} from '../../harness/until.js';
import {thirdParty, type Visit} from '../../harness/visit.js';

/** Records errors, unhandled rejections, and the console's errors and warnings. */
export const recorder = `<script>
  globalThis.logged = [];
  for (const level of ['error', 'warn']) console[level] = (...texts) => logged.push(texts.map((text) => text?.stack ?? String(text)).join(' '));
  addEventListener('error', ({message}) => logged.push(message));
  addEventListener('unhandledrejection', ({reason}) => logged.push(String(reason)));
</script>`;

/** The messages that the page has logged. */
export const loggedBy = ({window}: Visit) => Reflect.get(window, 'logged') as string[];

export interface App {
  readonly page: Visit;
  /** The root of the application. */
  readonly root: HTMLElement;
  go(route: 'home' | 'other'): unknown;
  rerender(): unknown;
  /** Clicks the counter, and waits until it has counted. */
  count(): Promise<unknown>;
}

/** Opens a page with one application from `test/pages/apps` that shows one held kind. */
export async function visitApp(
  app: string,
  kind: string,
  id: string,
  {server = '', gate = ''} = {},
): Promise<App> {
  const at = `${thirdParty}/${id}`;
  const content =
    server && (await (await fetch(`/pages-server/${server}?${new URLSearchParams({kind, at})}`)).text());
  const load = server
    ? `addEventListener('load', () => setTimeout(() => import('/pages-app/${app}'), 50))`
    : `import '/pages-app/${app}'`;
  const page =
    await visitPage(`<!doctype html><html lang="en" data-at="${at}"><head><base href="/__page/${id}/">${recorder}
    <script src="/cdn/gate.js" ${gate}></script><script type="module">${load}</script></head><body>
    <main><section data-kind="${kind}"><div class="root" ${server && 'data-consent-wait'}>${content}</div></section></main><footer>The footer</footer>`);
  await until(() => Reflect.get(page.window, 'app') && page.document.querySelector('.count'));
  const root = page.document.querySelector<HTMLElement>('.root')!;
  return {
    page,
    root,
    go: (route) => Reflect.get(page.window, 'app').go(route),
    rerender: () => Reflect.get(page.window, 'app').rerender(),
    count: async () => {
      const counter = () => root.querySelector<HTMLElement>('.count');
      const before = Number(counter()?.textContent);
      counter()?.click();
      await until(() => Number(counter()?.textContent) === before + 1, 1000);
    },
  };
}

/** Waits until pending tasks of the page have run, and a request that it sends now has been answered. */
export async function settled({window}: Visit): Promise<void> {
  for (let turn = 0; turn < 3; turn++)
    await new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve)));
  await window.fetch('/cdn/gate.js');
}
