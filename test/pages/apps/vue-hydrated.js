import {createSSRApp} from 'vue';
import {boot, report} from './boot.js';
import {appOf, isCustomElement} from './vue-app.js';

boot((root, kind, at, router) => {
  const app = createSSRApp(appOf(kind, at, router, () => root.removeAttribute('data-consent-wait')));
  app.config.compilerOptions.isCustomElement = isCustomElement;
  app.config.errorHandler = app.config.warnHandler = report(kind);
  app.mount(root);
});
