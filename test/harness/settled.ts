/**
 * Waits until a page's cookies are as they were last written. WebKit receives each write a second time from its network
 * process, so for a moment a page sees what it has removed since. A response arrives after that.
 */
export async function settled({fetch}: Pick<typeof globalThis, 'fetch'>): Promise<void> {
  await fetch('/cdn/gate.js');
}
