import {cookieVariants, putCookie} from './cookie-variants.js';

/** How many variants are tried at a time: browsers keep 180 cookies of a site, and would throw out others for more. */
const BATCH = 20;

/**
 * Which of these cookies are there although script sees none of that name: a server has set them `HttpOnly`, or, where this
 * page came over plain http, `Secure`. Found by writing, since a browser ignores a script that writes over such a one. An
 * invented name beside it, with the same number for a value, tells whether the browser takes any cookie for that domain and
 * path. Both are removed at once. A cookie of a path that does not lead here, or of a sibling host, stays unknown, and so
 * does every one in WebKit, which answers a script from a copy that takes all that is written.
 */
export function findHttpOnly(names: readonly string[]): string[] {
  if (navigator.vendor.startsWith('Apple')) return [];
  const variants = cookieVariants();
  return names.filter((name) => {
    const control = `${/^__\w+-/.exec(name) ?? ''}lp-consent-probe`; // `__Host-` and its like have rules of their own
    for (let i = 0; i < variants.length; i += BATCH) {
      const batch = variants.slice(i, i + BATCH);
      try {
        batch.forEach((variant, n) => [control, name].forEach((one) => putCookie(one, variant, n, 5)));
        const seen = document.cookie.split('; ');
        if (batch.some((_, n) => seen.includes(`${control}=${n}`) && !seen.includes(`${name}=${n}`)))
          return true;
      } finally {
        for (const variant of batch) [control, name].forEach((one) => putCookie(one, variant));
      }
    }
    return false;
  });
}
