/**
 * The value of the cookie called `name` in a `Cookie` header or `document.cookie`; empty if there is none. Two cookies of that
 * name (one of the host, one of a parent domain) that differ contradict each other, and nothing shows which is newer: the result
 * is then a text that cannot be read.
 */
export function readCookie(header: string, name: string): string {
  const [, ...found] = `; ${header}`.split(`; ${name}=`);
  return [...new Set(found.map((text) => text.split(';')[0]))].join('\n');
}
