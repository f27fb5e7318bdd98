import {readCookie} from '../core/read-cookie.js';

/** Keeps a text for some days (an empty one: removes it), or keeps nothing new; says what is kept then. */
export type Memory = (text?: string, days?: number) => string;

/**
 * A memory in one cookie of this host, or of `domain` and its subdomains. Each writing removes what else of that name the
 * host or a parent domain holds, so that no answer is contradicted. A package for this would be a fifth of the gate.
 * Browsers keep no cookie longer than 400 days. https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html
 */
export function cookieMemory(name: string, domain = ''): Memory {
  const secure = location.protocol === 'https:' ? ';Secure' : '';
  return (text, days = 0) => {
    const put = (scope: string, age = 0): void => {
      document.cookie = `${name}=${text};Path=/;SameSite=Lax;Max-Age=${age};Domain=${scope}${secure}`;
    };
    try {
      if (text !== undefined) {
        location.hostname.split('.').map((_, i, labels) => put(labels.slice(i).join('.')));
        put('');
        put(domain, Math.min(days, 400) * 86400);
      }
      return readCookie(document.cookie, name);
    } catch {
      return ''; // a sandboxed frame
    }
  };
}
