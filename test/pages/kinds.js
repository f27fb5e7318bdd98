/**
 * The kinds of held elements, each written as in the documentation, with the requests and scripts that releasing it causes.
 *
 * @typedef {object} Kind
 * @property {string} name
 * @property {(at: string) => string} markup the held markup; every third-party address begins with `at`
 * @property {readonly string[]} requests the paths that reach the third party once it is released
 * @property {readonly string[]} runs the scripts that run, each at most once per document
 * @property {boolean} [isEmbed] whether an embed shows buttons while it is held
 * @property {boolean} [isInHead] whether it is in the head of each page, not in a section of its own
 * @property {'vendor' | 'frame' | 'image'} [shows] what a visitor sees of it once it is released
 */

/**
 * Records that a script ran, and whether it stands right behind its held original. No braces: Svelte would parse them. It looks
 * at its parent's children, since a copy names the neighbours of its original as its own.
 */
const recordRun = (/** @type {string} */ name) =>
  `(globalThis.ran ||= []).push("${name}"); (globalThis.behind ||= []).push("${name}:" + [...(document.currentScript?.parentNode.children ?? [])].some((one, i, all) => one.type === "text/plain" && all[i + 1] === document.currentScript))`;

/** The address of a script that records the same. */
const scriptAddress = (/** @type {string} */ at, /** @type {string} */ name) =>
  `${at}/${name}.js?body=${encodeURIComponent(recordRun(name))}`;

/** The addresses and texts of each kind, from which applications build their own markup. */
export const parts = {
  externalAddress: (/** @type {string} */ at) => scriptAddress(at, 'external'),
  inlineText: recordRun('inline'),
  /** A snippet as vendors publish it. */
  vendor: (/** @type {string} */ at) =>
    `<script src="${scriptAddress(at, 'template')}"></script><script>(globalThis.ran ||= []).push("template-inline")</script><div class="vendor"><p>A post</p></div>`,
  film: (/** @type {string} */ at) => `<iframe src="${at}/embed-template" title="A film"></iframe>`,
};

/** @type {readonly Kind[]} */
export const kinds = [
  {
    name: 'script in the head',
    markup: (at) =>
      `<script type="text/plain" data-consent="analytics" src="${scriptAddress(at, 'head')}"></script>`,
    requests: ['head.js'],
    runs: ['head'],
    isInHead: true,
  },
  {
    name: 'external script',
    markup: (at) =>
      `<script type="text/plain" data-consent="analytics" src="${parts.externalAddress(at)}"></script>`,
    requests: ['external.js'],
    runs: ['external'],
  },
  {
    name: 'inline script',
    markup: () => `<script type="text/plain" data-consent="analytics">${parts.inlineText}</script>`,
    requests: [],
    runs: ['inline'],
  },
  {
    name: 'template',
    markup: (at) => `<template data-consent="analytics">${parts.vendor(at)}</template>`,
    requests: ['template.js'],
    runs: ['template', 'template-inline'],
    shows: 'vendor',
  },
  {
    name: 'frame',
    markup: (at) => `<iframe data-consent="media" data-src="${at}/frame" title="A film"></iframe>`,
    requests: ['frame'],
    runs: [],
    shows: 'frame',
  },
  {
    name: 'image',
    markup: (at) => `<img data-consent="media" data-src="${at}/image.gif" alt="">`,
    requests: ['image.gif'],
    runs: [],
    shows: 'image',
  },
  {
    name: 'embed with a frame',
    markup: (at) =>
      `<lp-consent-embed><iframe data-consent="media" data-src="${at}/embed-frame" title="A film"></iframe></lp-consent-embed>`,
    requests: ['embed-frame'],
    runs: [],
    isEmbed: true,
    shows: 'frame',
  },
  {
    name: 'embed with a template',
    markup: (at) =>
      `<lp-consent-embed><template data-consent="media">${parts.film(at)}</template></lp-consent-embed>`,
    requests: ['embed-template'],
    runs: [],
    isEmbed: true,
    shows: 'frame',
  },
];

/** The row for what belongs to no single kind: errors and warnings in the console, a page that does not load. */
export const PAGE = 'the page';
