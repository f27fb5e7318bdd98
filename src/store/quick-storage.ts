import Cookies from 'js-cookie';
import {cookieVariants, putCookie} from './cookie-variants.js';

/** A place on the visitor's device: what is in it, by name, and how one thing is taken out. */
export interface QuickStorage {
  names(): string[];
  remove(name: string): void;
}

/** The places that answer at once. A cookie is called what a site declares it as, however its name is encoded. */
export const quickStorage = {
  cookie: {names: () => visibleCookies().map(readable), remove: expire},
  local: {names: () => Object.keys(localStorage), remove: (name) => localStorage.removeItem(name)},
  session: {names: () => Object.keys(sessionStorage), remove: (name) => sessionStorage.removeItem(name)},
} as const satisfies Record<string, QuickStorage>;

/** The names of the cookies that script can see here, as they are written. */
export function visibleCookies(): string[] {
  return document.cookie
    .split('; ')
    .map((pair) => pair.split('=', 1)[0]!)
    .filter(Boolean);
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // encoded badly
  }
}

/** Expires every variant of a cookie, its name encoded as js-cookie does, and then as it is written where that differs. */
function expire(name: string): void {
  for (const variant of cookieVariants()) Cookies.remove(name, variant);
  for (const written of new Set(visibleCookies()))
    if (readable(written) === name) for (const variant of cookieVariants()) putCookie(written, variant);
}
