/** Renders the same application to HTML in Node, with Vue's server renderer. */
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {appOf, isCustomElement} from './vue-app.js';

export function render(kind, at, route) {
  const app = createSSRApp(appOf(kind, at, {state: {route, tick: 0}, subscribe: () => {}}));
  app.config.compilerOptions.isCustomElement = isCustomElement;
  return renderToString(app);
}
