import {isKey, parseKeys} from '../core/key.js';
import {declaredKeys, storageKinds} from '../core/declaration.js';
import {checkLeaks} from './check-leaks.js';
import {checkMessages} from './check-messages.js';
import {enBanner as en} from '../locales/en-banner.js';
import type {Consent} from '../store/consent.js';

/** An element that remembers which of its problems have been reported. */
export type CheckedElement = Element & {reportedProblems?: Set<string>};

const PLACEMENTS = ['bottom', 'bottom-start', 'bottom-end', 'top', 'center'];
const CORNERS = ['', 'bottom-start', 'bottom-end', 'top-start', 'top-end'];
const VIEWS = ['none', 'banner', 'preferences'];

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex="0"]';

/** 30 days, in seconds. */
const MONTH = 30 * 86400;

/** Warns, once each, of what is wrong with an `<lp-consent>` and its children: a code, the place, and the way to mend it. */
export function checkMarkup(host: CheckedElement, consent: Consent): void {
  const {declaration, decision, policy, kept} = consent;
  const told = (host.reportedProblems ??= new Set());
  const find = (code: string, problem: string): void => {
    if (!told.has(problem)) console.warn(`lp-consent [${code}]: ${problem}`);
    told.add(problem);
  };

  checkLeaks(!!decision, find);
  checkMessages(host, consent, find);

  const allowed = (element: Element, attribute: string, values: readonly string[]): void => {
    const value = element.getAttribute(attribute);
    if (value !== null && !values.includes(value))
      find(
        'unknown-value',
        `<${element.localName} ${attribute}="${value}"> is unknown. Write one of: ${values.join(', ')}.`,
      );
  };
  allowed(host, 'placement', PLACEMENTS);
  allowed(host, 'view', VIEWS);
  document.querySelectorAll('lp-consent-link').forEach((link) => allowed(link, 'floating', CORNERS));
  host.querySelectorAll('lp-cookie').forEach((entry) => allowed(entry, 'storage', storageKinds));

  for (const gate of document.querySelectorAll<HTMLScriptElement>('script[src*="gate.js"]')) {
    allowed(gate, 'data-on-withdraw', ['reload', 'stay']);
    if (gate.dataset.onWithdraw === 'stay')
      find(
        'stays',
        'data-on-withdraw="stay" lets what was withdrawn and has run go on until the visitor leaves. Take it away to end it at once.',
      );
    for (const name of ['revision', 'days'])
      if (!/^[1-9]\d*$/.test(gate.dataset[name] ?? '1'))
        find(
          'no-number',
          `data-${name}="${gate.dataset[name]}" on the gate must be a whole number above 0. Until then ${policy[name as 'days']} holds.`,
        );
  }

  const age = kept ? Date.now() / 1000 - kept.at : NaN;
  if (kept && age >= 0 && age < MONTH && policy.revision > kept.revision + 1)
    find(
      'often',
      `this browser's answer, less than 30 days old, was to revision ${kept.revision}, and ${policy.revision} is asked for. ` +
        'Raise data-revision at most once in 30 days, so that visitors are not asked too often.',
    );

  const names = new Set<string>();
  for (const child of host.querySelectorAll('lp-category, lp-service, lp-cookie')) {
    const {localName: tag} = child;
    const name = child.getAttribute('name') ?? '';
    const parent = {'lp-service': 'lp-category', 'lp-cookie': 'lp-service'}[tag] ?? 'lp-consent';
    if (child.parentElement?.localName !== parent)
      find('misplaced', `<${tag} name="${name}"> is left out. Put it into <${parent}>.`);
    if (tag === 'lp-cookie' ? !name : !isKey(name))
      find(
        'no-name',
        `<${tag} name="${name}"> is left out. Give it a name of letters, digits, "_", "." and "-".`,
      );
    else if (tag !== 'lp-cookie' && names.has(name))
      find(
        'name-twice',
        `<${tag} name="${name}"> shares its name with another, and so its answer. Give it its own.`,
      );
    else if (tag !== 'lp-cookie') names.add(name);
  }

  if (!declaration.controller)
    find('no-controller', 'visitors must know who asks. Write <lp-consent controller="Your name">.');
  if (!declaration.privacyPolicy)
    find(
      'no-privacy-policy',
      'visitors must be able to read more. Write <lp-consent privacy-policy="/privacy">.',
    );
  for (const {name, description} of declaration.categories)
    if (!description && !policy.exempt.includes(name) && !Object.hasOwn(en.categories, name))
      find(
        'no-purpose',
        `visitors are not told what "${name}" is for. Say it: <lp-category name="${name}">Counts visits.</lp-category>.`,
      );
  const declared = new Set([...declaredKeys(declaration), ...policy.exempt]);
  for (const held of document.querySelectorAll('[data-consent]'))
    for (const key of parseKeys(held.getAttribute('data-consent')))
      if (!declared.has(key))
        find(
          'undeclared',
          `<${held.localName} data-consent="${key}"> stays held for ever, since nothing declares "${key}". ` +
            `Add it to <lp-consent categories="…">, or as <lp-service name="${key}">.`,
        );
  if (!document.querySelector('[data-consent-show], lp-consent-link'))
    find(
      'no-way-back',
      'nothing in this page opens the preferences again. Write <a href="/privacy" data-consent-show>Privacy settings</a> in the footer.',
    );
  const before = [...document.querySelectorAll(FOCUSABLE)].filter(
    (stop) => stop.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (before.length > 3)
    find(
      'not-first',
      `${before.length} links and controls come before <lp-consent>, and a visitor with a keyboard meets them first. Put it at the start of the body.`,
    );
  const [first] = document.querySelectorAll('lp-consent');
  if (first && first !== host)
    find('second-element', 'only the first <lp-consent> of a page asks. Remove the other.');
}
