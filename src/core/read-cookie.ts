/**
 * The text of the one cookie called `name` in a `Cookie` header or `document.cookie`. Two of that name (one of the host,
 * one of a parent domain) contradict each other, and neither can be told to be the newer: that counts as none.
 */
export function readCookie(header: string, name: string): string {
  const [, value = '', other] = `; ${header}`.split(`; ${name}=`);
  return other === undefined ? value.split(';')[0]! : '';
}
