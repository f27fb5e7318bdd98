/** Turbo in four variants, which the page names: visits, visits that morph, frames and streams. */
import * as Turbo from '@hotwired/turbo';
import {countPresses} from './counter.js';

globalThis.Turbo = Turbo;
countPresses();

const next = (type) => new Promise((resolve) => document.addEventListener(type, resolve, {once: true}));
const visit = async (address, options) => {
  const loaded = next('turbo:load');
  Turbo.visit(address, options);
  await loaded;
};
const inFrame = async (address) => {
  const loaded = next('turbo:frame-load');
  document.querySelector('turbo-frame').src = address;
  await loaded;
};
const stream = async (route) => Turbo.renderStreamMessage(await (await fetch(`./stream-${route}`)).text());

const ways = {
  visits: {
    go: (route) => visit(`./${route}`),
    rerender: () => visit(location.pathname, {action: 'replace'}),
  },
  morph: {
    go: (route) => visit(`./${route}`),
    rerender: () => visit(location.pathname, {action: 'replace'}),
  },
  frames: {
    go: (route) => inFrame(`./frame-${route}`),
    rerender: () => inFrame(`./frame-home?${Math.random()}`),
  },
  streams: {go: stream, rerender: () => stream('home')},
};

globalThis.app = ways[document.documentElement.dataset.way];
