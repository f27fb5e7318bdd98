import {createPolicy, type AsWritten, type Policy} from './core/policy.js';
import {hideUndefined, needsElements} from './gate/load-elements.js';
import {observe} from './gate/observe.js';
import {createReleaseQueues} from './gate/release-queue.js';
import {reloadOnWithdrawal} from './gate/reload.js';
import {showOnClick} from './gate/show-on-click.js';
import {createTrustedPolicy} from './gate/trusted-types.js';
import {whenFired, whenParsed} from './gate/when-parsed.js';
import {Consent, type Signal} from './store/consent.js';
import type {Released} from './store/internals.js';
import {cookieStorage} from './store/cookie-storage.js';
import {InertConsent} from './store/inert-consent.js';
import {followTabs} from './store/tabs.js';
import {document} from './store/unclobbered.js';

/** Everything that a site can set when it starts the gate. */
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

const STAY_WARNING =
  'lp-consent [stays]: with onWithdraw "stay", withdrawn code that has run keeps running until the visitor leaves the ' +
  'page, since no script can be unloaded. Use "reload", the default, to end it at once.';

/**
 * Starts the gate, once; later calls return the same store. On a server the store allows only what is exempt, and neither
 * keeps nor runs anything.
 */
export function start(options: StartOptions = {}): Consent {
  if (!globalThis.document) return new InertConsent(createPolicy({exempt: own(options).exempt}));
  if (options.onWithdraw === 'stay') console.warn(STAY_WARNING);
  return startWith(
    options,
    options.signals ?? [],
    options.elements ?? (() => import('./lazy/elements.js')),
    () => import('./lazy/deferred.js'),
  );
}

/**
 * Like `start`, but accepts attribute strings, and takes the loaders for the parts that come later.
 * `prefetchElements` lets the browser fetch the elements while the page is still being parsed. With a `nonce`, held scripts
 * run only if they carry it.
 */
export function startWith(
  written: AsWritten<Omit<StartOptions, 'signals' | 'elements'>>,
  signals: readonly Signal[],
  importElements: () => Promise<unknown>,
  importDeferred: () => Promise<unknown>,
  prefetchElements?: () => void,
  nonce?: string,
): Consent {
  const running = self.lpConsent;
  if (isStore(running)) return running;

  const options = own(written);
  const {cookie: cookieName = 'lp-consent', domain, onWithdraw} = options;
  // A prerendered page waits until the visitor opens it.
  const activated = document.prerendering ? whenFired(document, 'prerenderingchange') : undefined;
  const parsed = Promise.resolve(activated).then(whenParsed);
  // Importing a module a second time costs nothing, so neither loader remembers that it has run.
  const loadElements = (): Promise<unknown> => parsed.then(importElements);
  const loadDeferred = (): Promise<unknown> => parsed.then(importDeferred);

  const consent = new Consent(createPolicy(options), cookieStorage(cookieName, domain), {
    cookieName,
    onWithdraw,
    loadElements,
    loadDeferred,
  });
  const {internals} = consent;
  publish(consent);
  // First, so that Google has its default and the guard is in place whatever fails below.
  consent.use(...signals);
  const policy = createTrustedPolicy();
  consent.domain = domain;
  internals.trustedPolicy = policy;
  followTabs(consent);
  void parsed.then(() => {
    internals.refresh();
    // What a decision that has expired or is of an older revision allowed is erased.
    if (consent.kept?.granted.some((key) => !consent.allows(key))) loadDeferred().catch(console.warn);
  });

  const loadElementsIfNeeded = async (): Promise<void> => {
    await activated;
    if (needsElements(consent)) prefetchElements?.();
    await parsed;
    if (needsElements(consent)) void loadElements().then(() => internals.defineElements?.(), console.warn);
  };
  consent.addEventListener('declaration', loadElementsIfNeeded);
  showOnClick(consent);
  hideUndefined();

  // A prerendered page erases once it is opened, when its decision is known: see `eraseDenied`.
  const pendingErasure = activated ?? finishErasure(cookieName, loadDeferred);
  const released: Released = new Map();
  internals.released = released;
  const isReloadPending = reloadOnWithdrawal(consent);
  const enqueue = createReleaseQueues(consent, policy, released, isReloadPending, pendingErasure, nonce);
  consent.observe = observe(consent, enqueue, released, isReloadPending, parsed, loadElementsIfNeeded);
  // These routers keep snapshots of the page, and the deferred chunk keeps what is released out of them.
  for (const type of ['turbo:load', 'htmx:load'])
    document.addEventListener(type, () => void loadDeferred().catch(console.warn), {once: true});
  // What the page made `lpConsent` may be no queue at all: an element with that id, an object.
  if (Array.isArray(running)) consent.push(...(running as Signal[]));
  return consent;
}

/** Options without what the page may have put on `Object.prototype`, where `optOut` would open the policy. */
function own<T extends object>(options: T): T {
  return {__proto__: null, ...options};
}

/** Whether a value is a running store, of this bundle or another. */
function isStore(value: unknown): value is Consent {
  return typeof (value as Partial<Consent> | undefined)?.internals?.adopt === 'function';
}

/** Makes the store `lpConsent`, for good: an array that the page assigns later is a queue of tasks. */
function publish(consent: Consent): void {
  const set = (tasks: unknown): unknown => Array.isArray(tasks) && consent.push(...(tasks as Signal[]));
  if (!Reflect.defineProperty(self, 'lpConsent', {configurable: true, get: () => consent, set}))
    // After `var lpConsent` the property can become read-only, but no accessor.
    Reflect.defineProperty(self, 'lpConsent', {value: consent, writable: false});
}

/**
 * Loads the deferred code if an earlier page of this tab left an erasure pending, once the page is parsed: after an import Firefox
 * ignores import maps. It resolves when that is done.
 */
function finishErasure(
  cookieName: string,
  loadDeferred: () => Promise<unknown>,
): Promise<unknown> | undefined {
  try {
    return sessionStorage[cookieName] && loadDeferred().catch(console.warn);
  } catch {
    return; // Storage is blocked, so nothing can be pending.
  }
}
