/** Pages with the gate in their head, what their visitors have decided, and how to leave them all without a trace. */
import type {Consent} from '../../src/store/consent.js';
import {received, thirdParty, visit, type Visit, type VisitOptions} from './visit.js';

export interface GatedOptions extends VisitOptions {
  /** The attributes of the gate's tag: `data-google data-on-withdraw="stay"`. */
  gate?: string;
  /** What stands before the gate in the head. */
  before?: string;
  /** What stands after the gate in the head. */
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

/** The text of a decision, made now unless told otherwise. */
export function decided({
  granted = '',
  denied = '',
  revision = 1,
  at = Math.floor(Date.now() / 1000),
}): string {
  return `id=3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b&rev=${revision}&at=${at}&granted=${granted}&denied=${denied}`;
}

/** Has the visitor decided on an earlier page. */
export function returnWith(decision: Parameters<typeof decided>[0]): void {
  document.cookie = `lp-consent=${decided(decision)};Path=/;Max-Age=600`;
}

/** Leaves every page, and forgets what the visitor has decided, and the note that a page with a withdrawal leaves for the next. */
export async function leave(): Promise<void> {
  await Promise.all([...visits].map((page) => page.close()));
  visits.clear();
  document.cookie = 'lp-consent=;Path=/;Max-Age=0';
  sessionStorage.removeItem('lp-consent');
}

/** The paths that have reached the third party by the time a request that the page makes now has. */
export async function reached({window}: Visit, id: string): Promise<string[]> {
  await window.fetch(`${thirdParty}/${id}/control`);
  const requests = await received(id);
  return requests.map(({path}) => path).filter((path) => path !== '/control');
}

/** A held inline script that leaves its name in `ran`. */
export function held(name: string, keys = 'analytics'): string {
  return `<script type="text/plain" data-consent="${keys}">${leaving(name)}</script>`;
}

/** A held external script. */
export function heldExternal(address: string, keys = 'analytics'): string {
  return `<script type="text/plain" data-consent="${keys}" src="${address}"></script>`;
}

/** The text of a script that leaves its name in `ran`, as those of the third party do. */
export function leaving(name: string): string {
  return `(globalThis.ran ||= []).push(${JSON.stringify(name)});`;
}
