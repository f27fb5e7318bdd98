import {CUT, type Way} from './scenario.js';

const waits = 'data-consent="analytics"';
const filler = '.'.repeat(2000);

/** Everything that can be held, in a page's HTML. */
export const heldMarkup: readonly Way[] = [
  {name: 'inline script', markup: ({held, inline, beacon}) => inline(beacon('one'), held), ran: ['one']},
  {
    name: 'external script',
    markup: ({held, script}) => `<script ${held} src="${script('one')}"></script>`,
    requests: ['one.js'],
    ran: ['one'],
  },
  {
    name: 'script with data-src',
    markup: ({held, script}) => `<script ${held} data-src="${script('one')}"></script>`,
    requests: ['one.js'],
    ran: ['one'],
  },
  {
    name: 'async script',
    markup: ({held, script}) => `<script async ${held} src="${script('one')}"></script>`,
    requests: ['one.js'],
    ran: ['one'],
  },
  {
    name: 'deferred script',
    markup: ({held, script}) => `<script defer ${held} src="${script('one')}"></script>`,
    requests: ['one.js'],
    ran: ['one'],
  },
  {
    name: 'module',
    markup: ({held, script}) => `<script data-type="module" ${held} src="${script('one')}"></script>`,
    requests: ['one.js'],
    ran: ['one'],
  },
  {
    name: 'inline module',
    markup: ({held, inline, script, beacon}) =>
      inline(`import '${script('one')}'; ${beacon('two')}`, `data-type="module" ${held}`),
    requests: ['one.js'],
    ran: ['one', 'two'],
  },
  {
    name: 'scripts that depend on each other',
    markup: ({held, inline, script, beacon}) =>
      `<script ${held} src="${script('one')}&delay=100"></script>${inline(beacon('two'), held)}<script ${held} src="${script('three')}"></script>${inline(beacon('four'), held)}`,
    requests: ['one.js', 'three.js'],
    ran: ['one', 'two', 'three', 'four'],
  },
  {
    // What follows the first text or block in a template is held itself: Firefox requests others while it parses,
    // https://bugzilla.mozilla.org/show_bug.cgi?id=1441044
    name: 'template with mixed content',
    markup: ({at, held, nonce, inline, script, beacon}) => `<template ${waits}>
      ${inline(beacon('one'))}
      <script ${nonce} src="${script('two')}"></script>
      <link rel="stylesheet" href="${at}/one.css">
      <style>@import url(${at}/two.css);</style>
      <template ${waits}>${inline(beacon('three'))}<script ${nonce} src="${script('four')}"></script></template>
      <script ${nonce} type="module" src="${script('five')}"></script>
      ${inline(beacon('six'), 'type="text/javascript"')}
      <script type="application/ld+json">{"@type": "Thing"}</script>
      <p>Text</p>
      <iframe src="${at}/frame" title="A frame"></iframe>
      <img ${waits} data-src="${at}/image.gif" alt="">
      <div>${inline(beacon('seven'))}<script ${held} src="${script('eight')}"></script></div>
    </template>`,
    requests: ['two.js', 'one.css', 'two.css', 'four.js', 'five.js', 'frame', 'image.gif', 'eight.js'],
    ran: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  },
  {
    name: 'template whose text comes first',
    markup: ({at, nonce, script}) => `<template ${waits}>
      <div>Text</div><script ${nonce} src="${script('one')}"></script><link rel="stylesheet" href="${at}/one.css"><img src="${at}/image.gif" alt="">
    </template>`,
    requests: ['one.js', 'one.css', 'image.gif'],
    ran: ['one'],
    excluded: {
      Firefox: 'requests what is in a template while parsing, with or without the gate: bug 1441044',
    },
  },
  {
    name: 'template with a held script',
    markup: ({held, script}) =>
      `<template ${waits}><script ${held} src="${script('one')}"></script></template>`,
    requests: ['one.js'],
    ran: ['one'],
  },
  {
    name: 'template with a stylesheet',
    markup: ({at}) => `<template ${waits}><link rel="stylesheet" href="${at}/one.css"></template>`,
    requests: ['one.css'],
  },
  {
    name: 'template with a style that imports',
    markup: ({at}) => `<template ${waits}><style>@import url(${at}/one.css);</style></template>`,
    requests: ['one.css'],
  },
  {
    name: 'frame',
    markup: ({at}) => `<iframe ${waits} data-src="${at}/frame" title="A frame"></iframe>`,
    requests: ['frame'],
  },
  {
    name: 'frame with srcdoc',
    markup: ({at}) =>
      `<iframe ${waits} data-srcdoc="&lt;img src='${at}/image.gif' alt=''&gt;" title="A frame"></iframe>`,
    requests: ['image.gif'],
    excluded: {'trusted types': 'our policy trusts no markup of the page: the tests of S3 judge it'},
  },
  {
    name: 'image',
    markup: ({at}) => `<img ${waits} data-src="${at}/image.gif" alt="">`,
    requests: ['image.gif'],
  },
  {
    name: 'lazy image',
    markup: ({at}) => `<img ${waits} loading="lazy" data-src="${at}/image.gif" alt="">`,
    requests: ['image.gif'],
    isHint: true,
  },
  {
    name: 'image with srcset',
    markup: ({at}) => `<img ${waits} data-srcset="${at}/image.gif 1x, ${at}/image.gif 2x" alt="">`,
    requests: ['image.gif'],
  },
  {
    name: 'picture',
    markup: ({at}) =>
      `<picture ${waits}><source data-srcset="${at}/wide.gif" media="all"><img data-src="${at}/narrow.gif" alt=""></picture>`,
    requests: ['wide.gif'],
  },
  {
    name: 'video',
    markup: ({at}) => `<video ${waits} preload="auto" data-src="${at}/film.mp4"></video>`,
    requests: ['film.mp4'],
    isMedia: true,
  },
  {
    name: 'video poster',
    markup: ({at}) => `<video ${waits} data-poster="${at}/poster.gif"></video>`,
    requests: ['poster.gif'],
  },
  {
    name: 'video with sources',
    markup: ({at}) =>
      `<video ${waits} preload="auto"><source data-src="${at}/film.mp4" type="video/mp4"><source data-src="${at}/film.webm" type="video/webm"></video>`,
    requests: ['film'],
    isMedia: true,
  },
  {
    name: 'audio',
    markup: ({at}) => `<audio ${waits} preload="auto" data-src="${at}/sound.ogg"></audio>`,
    requests: ['sound.ogg'],
    isMedia: true,
  },
  {
    name: 'object',
    markup: ({at}) => `<object ${waits} type="image/gif" data-data="${at}/image.gif"></object>`,
    requests: ['image.gif'],
  },
  {
    name: 'embed',
    markup: ({at}) => `<embed ${waits} type="image/gif" data-src="${at}/image.gif">`,
    requests: ['image.gif'],
  },
  {
    name: 'stylesheet',
    markup: ({at}) => `<link ${waits} rel="stylesheet" data-href="${at}/one.css">`,
    requests: ['one.css'],
  },
  {
    name: 'preload',
    markup: ({at}) => `<link ${waits} rel="preload" as="image" data-href="${at}/image.gif">`,
    requests: ['image.gif'],
  },
  {
    name: 'modulepreload',
    markup: ({at, nonce}) => `<link ${waits} ${nonce} rel="modulepreload" data-href="${at}/one.js">`,
    requests: ['one.js'],
  },
  {
    name: 'prefetch',
    markup: ({at}) => `<link ${waits} rel="prefetch" data-href="${at}/page">`,
    requests: ['page'],
    isHint: true,
  },
  {name: 'preconnect', markup: ({at}) => `<link ${waits} rel="preconnect" data-href="${at}/">`, isHint: true},
  {
    name: 'dns-prefetch',
    markup: ({at}) => `<link ${waits} rel="dns-prefetch" data-href="${at}/">`,
    isHint: true,
  },
  {
    name: 'script that waits for two keys',
    markup: ({held, script}) =>
      `<script ${held.replace('analytics', 'analytics media')} src="${script('one')}"></script>`,
    runs: 'never',
  },
  {
    name: 'script without a key',
    markup: ({held, script}) => `<script ${held.replace('analytics', '')} src="${script('one')}"></script>`,
    runs: 'never',
  },
  {
    name: 'script with a key in upper case',
    markup: ({held, script}) =>
      `<script ${held.replace('analytics', 'Analytics')} src="${script('one')}"></script>`,
    runs: 'never',
  },
  {
    name: 'script for visitors who deny',
    markup: ({held, script}) =>
      `<script ${held.replace('analytics', '!analytics')} src="${script('one')}"></script>`,
    requests: ['one.js'],
    ran: ['one'],
    runs: 'denied',
    excluded: {guard: 'the guard refuses the host while its key is denied'},
  },
  {
    name: 'script that arrives in two parts',
    markup: ({held, inline, beacon}) =>
      inline(`${beacon('one')} /* ${filler}${CUT}*/ ${beacon('two')}`, held),
    ran: ['one', 'two'],
  },
  {
    name: 'template that arrives in two parts',
    markup: ({nonce, inline, script, beacon}) =>
      `<template ${waits}>${inline(beacon('one'))}${CUT}<script ${nonce} src="${script('two')}"></script></template>`,
    requests: ['two.js'],
    ran: ['one', 'two'],
  },
];
