/** The attributes that, with its name, tell one cookie from another, and those that a browser asks for to touch it. */
export interface CookieVariant {
  readonly domain: string;
  readonly path: string;
  readonly secure?: boolean;
  readonly sameSite?: 'none';
  readonly partitioned?: boolean;
}

/**
 * Every way in which a cookie that this page sees can have been set: for the host alone, for it and each parent domain, on
 * each path that leads here, `Secure` or not, `Partitioned` or not. Browsers refuse those that are not allowed here: a public
 * suffix as the domain, `Secure` on plain http. The empty path is the folder of the page, whatever signs are in its name.
 */
export function cookieVariants(): CookieVariant[] {
  const {hostname, pathname} = location;
  const labels = hostname.split('.');
  const domains = ['', ...labels.map((_, i) => labels.slice(i).join('.'))];
  const folders = [...pathname].flatMap((sign, i) =>
    sign === '/' ? [pathname.slice(0, i), pathname.slice(0, i + 1)] : [],
  );
  const secure = {secure: true, sameSite: 'none'} as const;
  return domains.flatMap((domain) =>
    [...new Set([...folders, pathname])].flatMap((path) =>
      [{}, secure, {...secure, partitioned: true}].map((kind) => ({domain, path, ...kind})),
    ),
  );
}

/** Removes a cookie, its name written as it stands; or has it hold a value for some seconds. */
export function putCookie(
  name: string,
  variant: CookieVariant,
  value: string | number = '',
  seconds = 0,
): void {
  const attributes = Object.entries(variant).map(([attribute, text]) =>
    text ? `;${attribute}=${text}` : '',
  );
  document.cookie = `${name}=${value};Max-Age=${seconds}${attributes.join('')}`;
}
