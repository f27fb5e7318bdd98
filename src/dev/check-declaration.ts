import {declaredKeys} from '../core/declaration.js';
import {parseKeys} from '../core/key.js';
import {lacksAll} from '../core/lacks-all.js';
import {enBanner} from '../locales/en-banner.js';
import type {Consent} from '../store/consent.js';
import type {Report} from './report.js';

/** Reports information for visitors that is missing from the declaration, and keys that are not declared. */
export function checkDeclaration({declaration, policy}: Consent, report: Report): void {
  if (!declaration.controller)
    report(
      'no-controller',
      'the banner does not name who asks for consent, which visitors must know. Write <lp-consent controller="Your name">.',
    );
  if (!declaration.privacyPolicy)
    report(
      'no-privacy-policy',
      'the banner links to no privacy policy, where visitors can read more. ' +
        'Write <lp-consent privacy-policy="/privacy">.',
    );
  for (const {name, description} of declaration.categories)
    if (!description && !policy.exempt.includes(name) && !Object.hasOwn(enBanner.categories, name))
      report(
        'no-purpose',
        `the banner does not say what "${name}" is for. ` +
          `Describe it: <lp-category name="${name}">Counts visits.</lp-category>.`,
      );

  for (const {name, cookies} of declaration.categories.flatMap(({services}) => services ?? []))
    for (const entry of cookies ?? [])
      if (lacksAll(entry))
        report(
          'erase-all',
          `<lp-cookie name="${entry.name}"> of "${name}" erases nothing, because it also means the site's own login and basket. ` +
            'List the names that the service stores. If you mean everything, write <lp-cookie name="*" all>.',
        );

  const known = new Set([...declaredKeys(declaration), ...policy.exempt]);
  for (const held of document.querySelectorAll('[data-consent]'))
    for (const key of parseKeys(held.getAttribute('data-consent')))
      if (!known.has(key))
        report(
          'undeclared',
          `<${held.localName} data-consent="${key}"> stays held forever, because nothing declares "${key}". ` +
            `Add it to <lp-consent categories="…">, or as <lp-service name="${key}">.`,
        );
}
