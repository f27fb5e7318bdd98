import {isKey} from '../core/key.js';
import type {Report} from './report.js';

/** The parent that each data child must have. */
const PARENTS: Readonly<Record<string, string>> = {
  'lp-category': 'lp-consent',
  'lp-service': 'lp-category',
  'lp-cookie': 'lp-service',
};

/** Reports data children that are left out of the declaration, and those that share a name. */
export function checkChildren(host: Element, report: Report): void {
  const names = new Set<string>();
  for (const child of host.querySelectorAll(Object.keys(PARENTS).join())) {
    const name = child.getAttribute('name') ?? '';
    const tag = `<${child.localName} name="${name}">`;
    const parent = PARENTS[child.localName]!;
    if (child.parentElement?.localName !== parent)
      report(
        'misplaced',
        `${tag} is ignored, because it is not a child of <${parent}>. Put it directly into <${parent}>.`,
      );
    const isCookie = child.localName === 'lp-cookie';
    if (isCookie ? !name.trim() : !isKey(name))
      report(
        'no-name',
        `${tag} is ignored, because it has no valid name. ` +
          (isCookie
            ? 'Give it the name of what is stored, such as "_ga".'
            : 'Give it a name of letters, digits, "_", "." and "-".'),
      );
    else if (!isCookie && names.has(name))
      report(
        'name-twice',
        `${tag} shares its name with another category or service, so one choice decides both. ` +
          'Give it its own name.',
      );
    else if (!isCookie) names.add(name);
  }
}
