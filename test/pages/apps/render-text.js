/** The application of libraries that render HTML text; they differ in `render(main, html)` only. */
import {sections} from '../content.js';
import {countPresses, pageData} from './counter.js';

export function bootText(render) {
  const routeOf = () => (location.pathname.endsWith('/other') ? 'other' : 'home');
  const main = document.querySelector('main');
  const draw = () => render(main, sections(pageData().at, routeOf()));
  countPresses();
  addEventListener('popstate', draw);
  draw();
  globalThis.app = {
    go(route) {
      history.pushState(null, '', `./${route}`);
      draw();
    },
    rerender: draw,
  };
}
