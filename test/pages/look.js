/**
 * Functions that run in the page, so each one is self-contained.
 *
 * @typedef {Omit<import('./judge.js').Seen, 'requests' | 'errors' | 'behind' | 'ran'>} View
 */

/**
 * Inspects every kind, and clicks every counter.
 *
 * @param {string} route the route that the page should show
 * @returns {Promise<{views: Record<string, View>, ran: string[], behind: string[]}>}
 */
export async function look(route) {
  const rest = () => new Promise((resolve) => setTimeout(resolve, 10));

  /** Scripts of the same content may be in between. @param {Element | undefined} content */
  const isBehindTemplate = (content) => {
    let before = content?.previousElementSibling;
    while (before?.localName === 'script') before = before.previousElementSibling;
    return before?.localName === 'template';
  };

  /** @type {Record<string, View>} */
  const views = {};
  for (const section of document.querySelectorAll('section[data-kind]')) {
    const root = section.querySelector('.root');
    const app = root?.firstElementChild?.shadowRoot ?? root;
    const find = (/** @type {string} */ what) => [...(app?.querySelectorAll(what) ?? [])];
    const embed = find('lp-consent-embed')[0];
    const frame = /** @type {HTMLIFrameElement | undefined} */ (find('iframe:not(.vendor *)')[0]);
    const image = /** @type {HTMLImageElement | undefined} */ (find('img:not(.vendor *)')[0]);
    const vendors = find('.vendor').filter((one) => !one.closest('template'));
    const kind = section.getAttribute('data-kind') ?? '';
    const marked = /** @type {Record<string, Node>} */ (Reflect.get(window, 'marked') ?? {})[kind];

    views[kind] = {
      counts: false,
      tails: find('.tail').length,
      isAtRoute: find('.other').length === (route === 'other' ? 1 : 0),
      vendors: vendors.length,
      isBehind: isBehindTemplate(vendors[0]),
      running: find('script:not([type^="text/plain"])').length,
      isShown: Boolean(frame?.getAttribute('src') || (image?.complete && image.naturalWidth)),
      hasButtons: [...(embed?.shadowRoot?.querySelectorAll('button') ?? [])].some((one) =>
        one.checkVisibility(),
      ),
      hasChoice: Boolean(document.querySelector('footer [data-consent-show]')),
      isKept: marked && route === 'home' ? Boolean(app?.contains(marked)) : undefined,
    };

    const counter = /** @type {HTMLElement | undefined} */ (find('.count')[0]);
    const before = Number(counter?.textContent);
    counter?.click();
    const text = () => find('.count')[0]?.textContent;
    for (let turn = 0; turn < 20 && text() !== String(before + 1); turn++) await rest();
    views[kind].counts = text() === String(before + 1);
  }
  return {views, ran: Reflect.get(window, 'ran') ?? [], behind: Reflect.get(window, 'behind') ?? []};
}

/** Remembers the held nodes that are in the page now, by kind. */
export function mark() {
  /** @type {Record<string, Node>} */
  const marked = {};
  for (const section of document.querySelectorAll('section[data-kind]')) {
    const root = section.querySelector('.root');
    const app = root?.firstElementChild?.shadowRoot ?? root;
    const held = app?.querySelector('[data-consent]');
    if (held) marked[section.getAttribute('data-kind') ?? ''] = held;
  }
  Reflect.set(window, 'marked', marked);
}

/** Clicks every counter once. */
export function pressCounters() {
  for (const section of document.querySelectorAll('section[data-kind]')) {
    const root = section.querySelector('.root');
    const app = root?.firstElementChild?.shadowRoot ?? root;
    /** @type {HTMLElement | null | undefined} */ (app?.querySelector('.count'))?.click();
  }
}

/** Clicks the first button of every embed that shows one: Load once. */
export function loadOnce() {
  for (const section of document.querySelectorAll('section[data-kind]')) {
    const root = section.querySelector('.root');
    const app = root?.firstElementChild?.shadowRoot ?? root;
    /** @type {HTMLElement | null | undefined} */ (
      app?.querySelector('lp-consent-embed')?.shadowRoot?.querySelector('button')
    )?.click();
  }
}

/**
 * Whether the application shows a route.
 *
 * @param {string} route
 */
export function isAt(route) {
  if (!Reflect.get(window, 'app')) return false;
  const sections = [...document.querySelectorAll('section[data-kind]')];
  const apps = sections.map((section) => {
    const root = section.querySelector('.root');
    return root?.firstElementChild?.shadowRoot ?? root;
  });
  return (
    apps.length > 0 &&
    apps.every((app) => app?.querySelector('.count') && !app.querySelector('.other') === (route === 'home'))
  );
}
