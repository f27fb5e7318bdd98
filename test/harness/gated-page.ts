/** Pages with the gate in their head, the decisions of their visitors, and the clean-up after each test. */
import type {Consent} from '../../src/store/consent.js';
import {received, thirdParty, visit, type Visit, type VisitOptions} from './visit.js';

export interface GatedOptions extends VisitOptions {
  /** The attributes of the gate's tag: `data-google data-on-withdraw="stay"`. */
  gate?: string;
  /** Markup before the gate in the head. */
  before?: string;
  /** Markup after the gate in the head. */
  head?: string;
}

const visits = new Set<Visit>();

/** Opens a page that has the gate in its head. */
export async function visitGated(
  body: string | readonly string[],
  {gate = '', before = '', head = '', ...options}: GatedOptions = {},
): Promise<Visit> {
  const [first = '', ...later] = typeof body === 'string' ? [body] : body;
  const html = `<!doctype html><html lang="en"><head>${before}<script src="/cdn/gate.js" ${gate}></script>${head}</head><body>${first}`;
  return visitPage(later.length ? [html, ...later] : html, options);
}

/** Opens any page; `leave` closes it. */
export async function visitPage(html: string | readonly string[], options?: VisitOptions): Promise<Visit> {
  const page = await visit(html, options);
  visits.add(page);
  return page;
}

/** The store of a visited page. */
export function consentOf({window}: Visit): Consent {
  return window.lpConsent as Consent;
}

/** A decision as the text of a cookie. It is made now unless `at` says otherwise. */
export function decided({
  granted = '',
  denied = '',
  revision = 1,
  at = Math.floor(Date.now() / 1000),
}): string {
  return `id=3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b&rev=${revision}&at=${at}&granted=${granted}&denied=${denied}`;
}

/** Makes the visitor one who has decided on an earlier page. */
export function returnWith(decision: Parameters<typeof decided>[0]): void {
  document.cookie = `lp-consent=${decided(decision)};Path=/;Max-Age=600`;
}

/** Closes every page, and removes the decision and what a page with a withdrawal leaves for the next. */
export async function leave(): Promise<void> {
  await Promise.all([...visits].map((page) => page.close()));
  visits.clear();
  document.cookie = 'lp-consent=;Path=/;Max-Age=0';
  for (const name of ['lp-consent', 'lp-consent-reload']) sessionStorage.removeItem(name);
}

/**
 * Watches whether a page reloads. The result says whether it has begun to, once the page has had the time for it: the
 * deferred code has loaded, and a request that was sent after that has been answered.
 */
export function watchReload(page: Visit): () => Promise<boolean> {
  const {window} = page;
  const {timeOrigin} = window.performance;
  let isUnloading = false;
  consentOf(page).addEventListener('reload', () => (isUnloading = true));
  window.addEventListener('beforeunload', () => (isUnloading = true));
  return async () => {
    await consentOf(page).internals.loadDeferred();
    await page.window.fetch('/cdn/gate.js');
    return isUnloading || page.window.performance.timeOrigin !== timeOrigin;
  };
}

/** The paths that have reached the third party before a control request, which the page sends now. */
export async function reached({window}: Visit, id: string): Promise<string[]> {
  await window.fetch(`${thirdParty}/${id}/control`);
  const requests = await received(id);
  return requests.map(({path}) => path).filter((path) => path !== '/control');
}

/** A held inline script that adds its name to `ran`. */
export function held(name: string, keys = 'analytics'): string {
  return `<script type="text/plain" data-consent="${keys}">${recordRun(name)}</script>`;
}

/** A held external script. */
export function heldExternal(address: string, keys = 'analytics'): string {
  return `<script type="text/plain" data-consent="${keys}" src="${address}"></script>`;
}

/** The text of a script that adds its name to `ran`, as the scripts of the third party do. */
export function recordRun(name: string): string {
  return `(globalThis.ran ||= []).push(${JSON.stringify(name)});`;
}
