/**
 * The kinds of held things, each in the plain form that the documentation shows, with what releasing it means.
 *
 * Every kind says once what it may cause: which paths reach the third party, and which scripts run.
 *
 * @typedef {object} Kind
 * @property {string} name
 * @property {(at: string) => string} markup the held markup, where `at` begins each address of the third party
 * @property {readonly string[]} requests what reaches the third party once it is released
 * @property {readonly string[]} runs the scripts that run, which runs at most once per document
 * @property {boolean} [isEmbed] whether a placeholder with buttons stands for it while it is held
 * @property {boolean} [isInHead] whether it stands in the head of each page, not in a section of its own
 * @property {'vendor' | 'frame' | 'image'} [shows] what a visitor sees of it once it is released
 */

/** Leaves a script's name in the page, and whether its held original stands right before it. No braces: Svelte reads those. */
const leaving = (/** @type {string} */ name) =>
  `(globalThis.ran ||= []).push("${name}"); (globalThis.behind ||= []).push("${name}:" + (document.currentScript?.previousElementSibling?.type === "text/plain"))`;

/** The address of a script that leaves the same. */
const scriptAddress = (/** @type {string} */ at, /** @type {string} */ name) =>
  `${at}/${name}.js?body=${encodeURIComponent(leaving(name))}`;

/** What the parts of each kind are made of: applications build their own markup from these. */
export const parts = {
  externalAddress: (/** @type {string} */ at) => scriptAddress(at, 'external'),
  inlineText: leaving('inline'),
  /** A snippet as vendors hand it out. */
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

/** What belongs to no single kind: errors and warnings in the console, a page that does not come. */
export const PAGE = 'the page';
