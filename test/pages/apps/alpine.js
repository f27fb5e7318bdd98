import Alpine from 'alpinejs';
import {kinds} from '../kinds.js';
import {boot} from './boot.js';

boot((root, kind, at, router) => {
  const name = `page-${kinds.findIndex((one) => one.name === kind)}`;
  Alpine.store(name, router.state);
  router.subscribe((state) => Object.assign(Alpine.store(name), state));
  root.innerHTML = `<div class="app" x-data="{count: 0}">
    <button class="count" @click="count++" x-text="count">0</button>
    <template x-if="count % 2"><p class="notice">An odd number</p></template>
    <template x-if="$store['${name}'].route === 'home'"><div class="home">${kinds.find((one) => one.name === kind).markup(at)}</div></template>
    <template x-if="$store['${name}'].route !== 'home'"><p class="other">The other page</p></template>
    <p class="tail">The end</p>
  </div>`;
});
Alpine.start();
