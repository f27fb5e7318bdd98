/** The attributes that identify a cookie together with its name, and those that a browser requires to touch it. */
export interface CookieVariant {
  readonly domain: string;
  readonly path: string;
  readonly secure?: boolean;
  readonly sameSite?: 'none';
  readonly partitioned?: boolean;
}

/**
 * Every way in which a cookie that this page sees can have been set: for the host alone, for it and each parent domain, on
 * each path that leads here, `Secure` or not, `Partitioned` or not. Browsers reject those that are not allowed here: a
 * public suffix as the domain, `Secure` on plain HTTP. The empty path is the folder of the page, whatever characters are in
 * its name. https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html
 */
export function cookieVariants(): CookieVariant[] {
  const {hostname, pathname} = location;
  const labels = hostname.split('.');
  const domains = ['', ...labels.map((_, i) => labels.slice(i).join('.'))];
  // Each folder with and without its last slash: both are different cookies.
  const folders = [...pathname].flatMap((character, i) =>
    character === '/' ? [pathname.slice(0, i), pathname.slice(0, i + 1)] : [],
  );
  const paths = [...new Set([...folders, pathname])];
  const secure = {secure: true, sameSite: 'none'} as const;
  const kinds = [{}, secure, {...secure, partitioned: true}];
  return domains.flatMap((domain) => paths.flatMap((path) => kinds.map((kind) => ({domain, path, ...kind}))));
}

/** Removes a cookie, its name written as it is; or sets it to a value for some seconds. */
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
