import {createApp} from 'vue';
import {boot, report} from './boot.js';
import {appOf, isCustomElement} from './vue-app.js';

boot((root, kind, at, router) => {
  const app = createApp(appOf(kind, at, router));
  app.config.compilerOptions.isCustomElement = isCustomElement;
  app.config.errorHandler = app.config.warnHandler = report(kind);
  app.mount(root);
});
