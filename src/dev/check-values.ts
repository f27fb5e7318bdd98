import {storageKinds} from '../core/storage-kinds.js';
import type {Report} from './report.js';

const PLACEMENTS = ['bottom', 'bottom-start', 'bottom-end', 'top', 'center'];
const CORNERS = ['', 'bottom-start', 'bottom-end', 'top-start', 'top-end'];
const VIEWS = ['none', 'banner', 'preferences'];

/** Reports attributes of the elements that have a value other than those in the documentation. */
export function checkValues(host: Element, report: Report): void {
  checkValue(host, 'placement', PLACEMENTS, report);
  checkValue(host, 'view', VIEWS, report);
  for (const link of document.querySelectorAll('lp-consent-link'))
    checkValue(link, 'floating', CORNERS, report);
  for (const cookie of host.querySelectorAll('lp-cookie'))
    checkValue(cookie, 'storage', storageKinds, report);
}

/** Reports an attribute with a value that is not among `values`. */
export function checkValue(
  element: Element,
  attribute: string,
  values: readonly string[],
  report: Report,
): void {
  const value = element.getAttribute(attribute);
  if (value === null || values.includes(value)) return;
  report(
    'unknown-value',
    `<${element.localName} ${attribute}="${value}"> has an unknown value. ` +
      `Use one of: ${values.map((one) => one || '""').join(', ')}.`,
  );
}
