/**
 * The value of the cookie called `name` in a `Cookie` header or `document.cookie`; empty if there is none. Two cookies of
 * that name (one of the host, one of a parent domain) contradict each other, and nothing shows which is newer: that counts
 * as none.
 */
export function readCookie(header: string, name: string): string {
  const [, value = '', other] = `; ${header}`.split(`; ${name}=`);
  return other === undefined ? value.split(';')[0]! : '';
}
