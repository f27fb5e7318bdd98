export const engines = ['Chromium', 'Firefox', 'WebKit'] as const;

/** The engine that runs the tests. */
export const engine: (typeof engines)[number] = navigator.vendor.startsWith('Apple')
  ? 'WebKit'
  : navigator.userAgent.includes('Firefox')
    ? 'Firefox'
    : 'Chromium';
