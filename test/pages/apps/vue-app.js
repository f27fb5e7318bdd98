import {parts} from '../kinds.js';

/** Vue's templates reject `<script>`, so it is a dynamic component. */
const held = {
  'external script': `<component :is="'script'" type="text/plain" data-consent="analytics" :src="parts.externalAddress(at)"></component>`,
  'inline script': `<component :is="'script'" type="text/plain" data-consent="analytics" v-html="parts.inlineText"></component>`,
  'template': `<template data-consent="analytics" v-html="parts.vendor(at)"></template>`,
  'frame': `<iframe data-consent="media" :data-src="at + '/frame'" title="A film"></iframe>`,
  'image': `<img data-consent="media" :data-src="at + '/image.gif'" alt="">`,
  'embed with a frame': `<lp-consent-embed><iframe data-consent="media" :data-src="at + '/embed-frame'" title="A film"></iframe></lp-consent-embed>`,
  'embed with a template': `<lp-consent-embed><template data-consent="media" v-html="parts.film(at)"></template></lp-consent-embed>`,
};

/** The component for one kind, with a template as a site would write it. */
export const appOf = (kind, at, router, onReady = () => {}) => ({
  data: () => ({count: 0, route: router.state.route, tick: 0, at, parts}),
  mounted() {
    router.subscribe(({route, tick}) => Object.assign(this, {route, tick}));
    onReady();
  },
  template: `<div class="app" :data-tick="tick">
    <button class="count" @click="count++">{{ count }}</button>
    <p class="notice" v-if="count % 2">An odd number</p>
    <template v-if="route === 'home'">${held[kind]}</template>
    <p class="other" v-else>The other page</p>
    <p class="tail">The end</p>
  </div>`,
});

export const isCustomElement = (tag) => tag.startsWith('lp-');
