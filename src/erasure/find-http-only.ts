import {cookieVariants, putCookie, type CookieVariant} from './cookie-variants.js';

/** How many names are tried at a time. Browsers keep 180 cookies of a site, and would evict others to make room for more. */
const BATCH_SIZE = 20;

/** How long a probe lives if the page is closed before it is removed. */
const PROBE_SECONDS = 5;

/** How long the search may take. Each write is a call to another process, so many names on a deep address need seconds. */
const TIME_LIMIT_MS = 30;

/** How many cookies are written even if that takes longer: enough for a few names, also where the machine is busy. */
const MIN_WRITES = 250;

/**
 * Which of these cookies exist although script sees none of that name: a server has set them `HttpOnly` or, where this page
 * came over plain HTTP, `Secure`. Found by writing, since a browser ignores a script that overwrites such a cookie. A
 * control beside it, with an invented name and the same value, shows whether the browser accepts any cookie for that domain
 * and path. Both are removed at once.
 *
 * Where there are too many to try within `TIME_LIMIT_MS`, the least likely places are left out: servers set nearly every
 * cookie for the whole site, then for the folder of the page. A cookie of a path that does not lead here, or of a sibling
 * host, stays unknown. So does every one in WebKit, which answers script from a copy that accepts all writes.
 */
export function findHttpOnly(names: readonly string[]): string[] {
  if (navigator.vendor.startsWith('Apple')) return [];
  const end = performance.now() + TIME_LIMIT_MS;
  let writes = 0;
  const found = new Set<string>();
  /** The places that are tried. `Secure` makes no difference there, unless the browser requires or refuses it. */
  const tried = new Set<string>();
  for (const variant of likelyVariants()) {
    // `__Host-` and `__Secure-` names have their own rules, so the control shares the prefix.
    for (const [prefix, group] of groupByPrefix(names.filter((name) => !found.has(name)))) {
      const place = JSON.stringify([prefix, variant.domain, variant.path, variant.partitioned]);
      if (tried.has(place)) continue;
      for (let i = 0; i < group.length; i += BATCH_SIZE) {
        if (performance.now() > end && writes > MIN_WRITES) return [...found];
        const batch = group.slice(i, i + BATCH_SIZE);
        writes += batch.length + 1;
        const hidden = findHidden(`${prefix}lp-consent-probe`, batch, variant);
        if (!hidden) break;
        tried.add(place);
        for (const name of hidden) found.add(name);
      }
    }
  }
  return names.filter((name) => found.has(name));
}

/** Which of the names can't be written as this variant, although `control` can; `undefined` if that can't be either. */
function findHidden(
  control: string,
  names: readonly string[],
  variant: CookieVariant,
): readonly string[] | undefined {
  const written: string[] = [];
  const put = (name: string): void => {
    written.push(name);
    putCookie(name, variant, 1, PROBE_SECONDS);
  };
  try {
    put(control);
    if (!read().includes(`${control}=1`)) return;
    names.forEach(put);
    const seen = read();
    // The browser may have evicted the control, and then it says nothing.
    return seen.includes(`${control}=1`) ? names.filter((name) => !seen.includes(`${name}=1`)) : [];
  } finally {
    for (const name of written) putCookie(name, variant);
  }
}

function read(): string[] {
  return document.cookie.split('; ');
}

/** The variants in which a server may have set a cookie, the most likely first. The empty path is the folder of the page. */
function likelyVariants(): CookieVariant[] {
  const folder = location.pathname.replace(/[^/]+$/, '');
  const order = ['/', '', folder];
  const rank = ({path, secure, partitioned}: CookieVariant): number =>
    (order.indexOf(path) + 1 || order.length + 1) * 3 + (partitioned ? 2 : secure ? 0 : 1);
  return cookieVariants()
    .filter(({path}) => !path || path !== folder.slice(0, -1))
    .sort((one, other) => rank(one) - rank(other));
}

function groupByPrefix(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const prefix = /^__\w+-/.exec(name)?.[0] ?? '';
    groups.set(prefix, [...(groups.get(prefix) ?? []), name]);
  }
  return groups;
}
