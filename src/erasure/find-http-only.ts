import {cookieVariants, putCookie} from './cookie-variants.js';

/** How many variants are tried at a time. Browsers keep 180 cookies of a site, and would evict others to make room for more. */
const BATCH_SIZE = 20;

/** How long a probe lives if the page is closed before it is removed. */
const PROBE_SECONDS = 5;

/**
 * Which of these cookies exist although script sees none of that name: a server has set them `HttpOnly` or, where this page
 * came over plain HTTP, `Secure`. Found by writing, since a browser ignores a script that overwrites such a cookie. A
 * control beside it, with an invented name and the same number for a value, shows whether the browser accepts any cookie
 * for that domain and path. Both are removed at once.
 *
 * A cookie of a path that does not lead here, or of a sibling host, stays unknown. So does every one in WebKit, which
 * answers script from a copy that accepts all writes.
 */
export function findHttpOnly(names: readonly string[]): string[] {
  if (navigator.vendor.startsWith('Apple')) return [];
  const variants = cookieVariants();
  return names.filter((name) => {
    // `__Host-` and `__Secure-` names have their own rules, so the control shares the prefix.
    const control = `${/^__\w+-/.exec(name) ?? ''}lp-consent-probe`;
    for (let i = 0; i < variants.length; i += BATCH_SIZE) {
      const batch = variants.slice(i, i + BATCH_SIZE);
      try {
        batch.forEach((variant, value) => {
          putCookie(control, variant, value, PROBE_SECONDS);
          putCookie(name, variant, value, PROBE_SECONDS);
        });
        const seen = document.cookie.split('; ');
        const isHidden = (value: number): boolean =>
          seen.includes(`${control}=${value}`) && !seen.includes(`${name}=${value}`);
        if (batch.some((_, value) => isHidden(value))) return true;
      } finally {
        for (const variant of batch) {
          putCookie(control, variant);
          putCookie(name, variant);
        }
      }
    }
    return false;
  });
}
