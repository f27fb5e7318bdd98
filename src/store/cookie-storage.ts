import {readCookie} from '../core/read-cookie.js';
import {document} from './unclobbered.js';

/** Keeps one text for the pages of a site. */
export interface CookieStorage {
  /** The text that is kept; empty if there is none, or if cookies are blocked. */
  read(): string;
  /** Keeps a text for some days, and returns whether the browser did. */
  write(text: string, days: number): boolean;
  remove(): void;
}

const SECONDS_PER_DAY = 86400;

/** Browsers cap cookies at 400 days. https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html */
const MAX_DAYS = 400;

/**
 * Keeps a text in one cookie of this host, or of `domain` and its subdomains. Each write first removes every cookie of that
 * name on the host and its parent domains, so that no two decisions contradict each other. A package for this would be a
 * fifth of the gate.
 */
export function cookieStorage(name: string, domain = ''): CookieStorage {
  const secure = location.protocol === 'https:' ? ';Secure' : '';
  const put = (text: string, scope: string, seconds = 0): void => {
    try {
      document.cookie = `${name}=${text};Path=/;SameSite=Lax;Max-Age=${seconds};Domain=${scope}${secure}`;
    } catch {
      // a sandboxed frame
    }
  };
  const read = (): string => {
    try {
      return readCookie(document.cookie, name);
    } catch {
      return ''; // a sandboxed frame
    }
  };
  const remove = (): void => {
    location.hostname.split('.').forEach((_, i, labels) => put('', labels.slice(i).join('.')));
    put('', '');
  };
  const write = (text: string, days: number): boolean => {
    remove();
    put(text, domain, Math.min(days, MAX_DAYS) * SECONDS_PER_DAY);
    return read() === text;
  };
  return {read, write, remove};
}
