/**
 * What the probe records in the page.
 *
 * @typedef {object} Probe
 * @property {number | undefined} banner end of the first frame that contains the banner
 * @property {[number: number, at: number][]} ran the held scripts that ran, and when
 * @property {number} shift the sum of layout shifts without recent input
 * @property {number} blocking the sum of the time above 50 ms of all long tasks
 * @property {number | undefined} clicked when the visitor clicked
 * @property {number | undefined} nextPaint time from the click to the next paint, from Event Timing
 * @property {number | undefined} nextFrame time from the click to the end of the next frame, for clicks without an Event Timing entry
 * @property {number} violations number of violations of the page's policy
 * @property {(place: string[]) => Element | null} find
 */

/**
 * Runs in every page before anything else, at the same cost for every library. The banner counts as painted at the end of
 * the first frame in which it has a size, is in the viewport, and is neither hidden nor fully transparent. (Largest
 * Contentful Paint would measure the article, and Element Timing needs an attribute that doesn't work in shadow roots.)
 *
 * @param {string[]} place of the banner
 */
export function installProbe(place) {
  /** @type {Probe} */
  const probe = {
    banner: undefined,
    ran: [],
    shift: 0,
    blocking: 0,
    clicked: undefined,
    nextPaint: undefined,
    nextFrame: undefined,
    violations: 0,
    find: (path) => {
      /** @type {Element | null} */
      let found = document.documentElement;
      for (const selector of path) found = (found?.shadowRoot ?? found)?.querySelector(selector) ?? null;
      return path.length ? found : null;
    },
  };
  Object.assign(globalThis, {
    benchProbe: probe,
    ran: (/** @type {number} */ number) => probe.ran.push([number, performance.now()]),
  });

  const isSeen = () => {
    const banner = probe.find(place);
    if (!banner?.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
    const {width, height, top, bottom, left, right} = banner.getBoundingClientRect();
    return width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  };
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = () => (probe.banner = performance.now());
  const look = () => {
    if (isSeen()) afterFrame.port2.postMessage('');
    else requestAnimationFrame(look);
  };
  if (place.length) requestAnimationFrame(look);

  const observe = (
    /** @type {PerformanceObserverInit} */ options,
    /** @type {(entry: any) => void} */ take,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe(options);
  observe(
    {type: 'layout-shift', buffered: true},
    (entry) => (probe.shift += entry.hadRecentInput ? 0 : entry.value),
  );
  observe(
    {type: 'longtask', buffered: true},
    (entry) => (probe.blocking += Math.max(0, entry.duration - 50)),
  );
  observe(/** @type {any} */ ({type: 'event', durationThreshold: 16}), (entry) => {
    if (entry.name === 'click') probe.nextPaint = entry.duration;
  });
  const onClick = (/** @type {MouseEvent} */ {timeStamp}) => {
    probe.clicked = timeStamp;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (probe.nextFrame = performance.now() - timeStamp);
    requestAnimationFrame(() => port2.postMessage(''));
  };
  addEventListener('click', onClick, {capture: true, once: true});
  addEventListener('securitypolicyviolation', () => (probe.violations += 1));
}
