import {sync} from './store/sync.js';
import {policyOf, type Policy, type Written} from './core/policy.js';
import {Consent, type Signal} from './store/consent.js';
import {cookieMemory} from './store/cookie.js';
import {trusted} from './gate/trusted.js';
import {summon} from './gate/summon.js';
import {watch} from './gate/watch.js';

/** Everything that a site can fix when it starts the gate. */
export interface StartOptions extends Partial<Policy> {
  /** The cookie's name. Default `lp-consent`. */
  cookie?: string;
  /** Share the decision with subdomains: `example.org`. */
  domain?: string;
  signals?: readonly Signal[];
  /** What a withdrawal does to a page that already ran the withdrawn code. Default `'reload'`. */
  onWithdraw?: 'reload' | 'stay';
  /** Loads the elements. By default they are imported when the page needs them. */
  elements?: () => Promise<unknown>;
}

declare global {
  /** The running store; before the gate has loaded, a queue of tasks for it. */
  var lpConsent: Consent | Signal[] | undefined;
}

/** Starts the gate, once; later calls return the same store. */
export function start(options: StartOptions = {}): Consent {
  if (options.onWithdraw === 'stay') console.warn(STAYS);
  return startWith({elements: () => import('./as-needed.js'), acts: () => import('./acts.js'), ...options});
}

const STAYS =
  'lp-consent [stays]: with onWithdraw "stay", what was withdrawn and has run goes on until the visitor leaves the page, ' +
  'since no script can be unloaded. Leave it at "reload" to end it at once.';

/** The options once it is known where the parts that load later come from; a tag's attributes are texts. */
interface Started extends Written<Omit<StartOptions, 'signals' | 'elements'>>, Pick<StartOptions, 'signals'> {
  /** Has the browser fetch the elements while the page still arrives. */
  hint?(): void;
  elements(): Promise<unknown>;
  acts(): Promise<unknown>;
}

/** Resolves once `target` fires an event of this type. */
function event(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve));
}

/** The same for a page that says where the parts come from. */
export function startWith(options: Started): Consent {
  const queue = self.lpConsent ?? [];
  if ('policy' in queue) return queue;

  const {cookie = 'lp-consent', domain, signals = [], onWithdraw} = options;
  // A page that is made ahead of a visit waits to be seen.
  const seen = (document as {prerendering?: boolean}).prerendering
    ? event(document, 'prerenderingchange')
    : undefined;
  const parsed = Promise.resolve(seen).then(
    () => document.readyState === 'loading' && event(document, 'DOMContentLoaded'),
  );
  // Importing a module again costs nothing, so neither of these remembers that it has.
  const load = (): Promise<unknown> => parsed.then(options.elements);
  const prepare = (): Promise<unknown> => parsed.then(options.acts);
  const consent = (self.lpConsent = new Consent(
    policyOf(options),
    cookieMemory(cookie, domain),
    load,
    prepare,
  ));
  consent.domain = domain;
  consent.onWithdraw = onWithdraw;
  const trust = (consent.trusted = trusted());
  sync(consent, cookie);
  void parsed.then(() => consent.refresh());
  const check = summon(consent, [
    [seen, options.hint],
    [parsed, () => load().then(() => consent.define?.(), console.warn)],
  ]);
  consent.observe = watch(consent, parsed, check, trust, seen ?? eraseFirst(cookie, options));
  consent.use(...signals, ...queue);
  return consent;
}

/** Has what an earlier page of this tab could not erase for good erased before anything else, if there is any. */
function eraseFirst(cookie: string, {acts}: Started): Promise<unknown> | undefined {
  try {
    return sessionStorage[cookie] && acts().catch(console.warn);
  } catch {
    return; // storage is blocked: then nothing is kept in it either
  }
}
