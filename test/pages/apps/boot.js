/**
 * Shared by every client application of the table: a minimal router, and a root for each held kind, so that an application
 * that crashes leaves the others running. The driver calls `app.go()` and `app.rerender()`.
 */

const routeOf = () => (location.pathname.endsWith('/other') ? 'other' : 'home');

/** Mounts one application per kind. `mount(root, kind, at, router)` renders it, and renders again when the router publishes. */
export function boot(mount) {
  const subscribers = new Set();
  const router = {
    state: {route: routeOf(), tick: 0},
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
  };
  const publish = () => {
    router.state = {route: routeOf(), tick: router.state.tick + 1};
    for (const subscriber of subscribers) subscriber(router.state);
  };
  addEventListener('popstate', publish);

  const {at} = document.documentElement.dataset;
  for (const section of document.querySelectorAll('section[data-kind]'))
    mount(section.querySelector('.root'), section.dataset.kind, at, router);

  globalThis.app = {
    go(route) {
      history.pushState(null, '', `./${route}`);
      publish();
    },
    rerender: publish,
  };
}

/** Reports an application's error for the one kind that it concerns. */
export const report = (kind) => (error) => console.error(`[${kind}] ${error?.stack ?? error}`);
