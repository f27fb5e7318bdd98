import {html, LitElement, nothing} from 'lit';
import {parts} from '../kinds.js';
import {boot} from './boot.js';

const held = {
  'external script': (at) =>
    html`<script type="text/plain" data-consent="analytics" src=${parts.externalAddress(at)}></script>`,
  'inline script': () =>
    html`<script type="text/plain" data-consent="analytics" .textContent=${parts.inlineText}></script>`,
  'template': (at) => html`<template data-consent="analytics" .innerHTML=${parts.vendor(at)}></template>`,
  'frame': (at) => html`<iframe data-consent="media" data-src="${at}/frame" title="A film"></iframe>`,
  'image': (at) => html`<img data-consent="media" data-src="${at}/image.gif" alt="" />`,
  'embed with a frame': (at) =>
    html`<lp-consent-embed
      ><iframe data-consent="media" data-src="${at}/embed-frame" title="A film"></iframe
    ></lp-consent-embed>`,
  'embed with a template': (at) =>
    html`<lp-consent-embed
      ><template data-consent="media" .innerHTML=${parts.film(at)}></template
    ></lp-consent-embed>`,
};

class PagesApp extends LitElement {
  static properties = {count: {state: true}, page: {state: true}};

  render() {
    return html`<div class="app">
      <button class="count" @click=${() => this.count++}>${this.count}</button>
      ${this.count % 2 ? html`<p class="notice">An odd number</p>` : nothing}
      ${this.page.route === 'home' ? held[this.kind](this.at) : html`<p class="other">The other page</p>`}
      <p class="tail">The end</p>
    </div>`;
  }
}

class PagesAppInTheOpen extends PagesApp {
  createRenderRoot() {
    return this;
  }
}

customElements.define('pages-app', PagesApp);
customElements.define('pages-app-in-the-open', PagesAppInTheOpen);

/** Mounts the application, in its own shadow root or without one. A shadow root is registered, as the guide says. */
export function bootLit(tag) {
  boot((root, kind, at, router) => {
    const app = document.createElement(tag);
    Object.assign(app, {kind, at, count: 0, page: router.state});
    router.subscribe((page) => (app.page = page));
    root.append(app);
    if (app.shadowRoot) globalThis.lpConsent.observe(app.shadowRoot);
  });
}
