/** The engine that runs the tests. */
export const engine: 'Chromium' | 'Firefox' | 'WebKit' = navigator.vendor.startsWith('Apple') ? 'WebKit' : navigator.userAgent.includes('Firefox') ? 'Firefox' : 'Chromium';
