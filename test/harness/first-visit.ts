import {waitUntil} from '@open-wc/testing';
import type {LpConsent} from '../../src/elements.js';
import {Banner} from './banner.js';
import {Preferences} from './preferences.js';
import type {Shown} from './show-element.js';
import {visit, type Visit, type VisitOptions} from './visit.js';

/** A page with the built library, and what a visitor does in it. */
export interface FirstVisit extends Shown {
  readonly page: Visit;
}

/** Forgets what this browser has kept: the pages of all tests share one origin. */
export function forget(): void {
  document.cookie = 'lp-consent=;Path=/;Max-Age=0';
}

/** Opens a page of a site that uses the built library, for a visitor who was never there. */
export async function firstVisit(body: string, {head, before, ...options}: VisitOptions & Head = {}): Promise<FirstVisit> {
  forget();
  const page = await visit(pageWith(body, {head, before}), options);
  return {...(await shownIn(page)), page};
}

/** What a page's `<lp-consent>` shows, once it is there. */
export async function shownIn(page: Visit): Promise<Shown> {
  await waitUntil(() => elementIn(page)?.shadowRoot?.childElementCount, 'the element does not load');
  const host = elementIn(page)!;
  return {host, consent: page.window.lpConsent as Shown['consent'], banner: new Banner(host), preferences: new Preferences(host)};
}

/** What stands in the head: after the gate, and before it, as what a browser or an extension does. */
interface Head {
  readonly head?: string | undefined;
  readonly before?: string | undefined;
}

function pageWith(body: string, {head = '', before = ''}: Head): string {
  return `<!doctype html>
    <html lang="en">
      <head><meta charset="utf-8"><title>A site</title>${before}<script src="/cdn/gate.js"></script>${head}</head>
      <body>${body}</body>
    </html>`;
}

function elementIn(page: Visit): LpConsent | null {
  return page.document.querySelector('lp-consent');
}
