import type {LpConsent} from '../../src/elements.js';
import {Banner} from './banner.js';
import {consentOf, leave, visitGated, type GatedOptions} from './gated-page.js';
import {Preferences} from './preferences.js';
import type {Shown} from './show-element.js';
import {until} from './until.js';
import type {Visit} from './visit.js';

/** A page with the built library, and what it shows. */
export interface FirstVisit extends Shown {
  readonly page: Visit;
}

/** Opens a page with the built library for a first-time visitor. `leave` closes it. */
export async function firstVisit(
  body: string,
  {head = '', ...options}: GatedOptions = {},
): Promise<FirstVisit> {
  await leave();
  const page = await visitGated(body, {
    ...options,
    head: `<meta charset="utf-8"><title>A site</title>${head}`,
  });
  return {...(await shownIn(page)), page};
}

/** What a page's `<lp-consent>` shows, once it has rendered. */
export async function shownIn(page: Visit): Promise<Shown> {
  const find = (): LpConsent | null => page.document.querySelector('lp-consent');
  await until(() => find()?.shadowRoot?.childElementCount);
  const host = find()!;
  return {host, consent: consentOf(page), banner: new Banner(host), preferences: new Preferences(host)};
}
