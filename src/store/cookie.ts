import {readCookie} from '../core/read-cookie.js';

/** Keeps a text for some days (an empty one: removes it), or keeps nothing new; says what is kept then. */
export type Memory = (text?: string, days?: number) => string;

/**
 * A memory in one cookie of this host, or of `domain` and its subdomains. A package for this would be a fifth of the gate.
 * Browsers keep no cookie longer than 400 days. https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html
 */
export function cookieMemory(name: string, domain = ''): Memory {
  const secure = location.protocol === 'https:' ? ';Secure' : '';
  return (text, days = 0) => {
    const age = Math.min(days, 400) * 86400;
    try {
      if (text !== undefined) document.cookie = `${name}=${text};Path=/;SameSite=Lax;Max-Age=${age};Domain=${domain}${secure}`;
      return readCookie(document.cookie, name);
    } catch {
      return ''; // a sandboxed frame
    }
  };
}
