/**
 * Waits until a page's cookies are as they were last written. WebKit hears of each writing once more, from its network
 * process, and so shows for a moment what has been removed meanwhile; the answer to a request comes after that.
 */
export async function settled({fetch}: Pick<typeof globalThis, 'fetch'>): Promise<void> {
  await fetch('/cdn/gate.js');
}
