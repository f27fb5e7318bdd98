/**
 * What a visitor does in a page, step by step, and the state that each held element must have at the end. A `snapshot` step
 * records the requests so far, so that only later ones count, including those during a reload.
 *
 * - `held`: nothing reached the third party, nothing ran; an embed shows its buttons.
 * - `released`: everything was requested once, ran once, and is shown.
 * - `gone`: as released, and removed with its part of the page.
 * - `again`: as released, and back: it is shown, each script ran once, a new frame or image may request once more.
 * - `ended`: nothing was requested since the snapshot.
 *
 * @typedef {'held' | 'released' | 'gone' | 'again' | 'ended'} Verdict
 * @typedef {'go other' | 'go home' | 'back' | 'forward' | 'press' | 'rerender' | 'grant' | 'deny' | 'withdraw' | 'load once' |
 *   'wait for release' | 'mark' | 'snapshot'} Step
 *
 * @typedef {object} Moment
 * @property {string} name
 * @property {'granted' | 'denied'} [cookie] the visitor's decision on an earlier page
 * @property {'home' | 'other'} [start] the first route. Default: `home`
 * @property {readonly Step[]} steps
 * @property {Verdict} verdict
 * @property {boolean} [needsHistory] whether it needs routes that have entries in the session history
 */

/** @type {readonly Moment[]} */
export const moments = [
  {name: 'undecided', steps: [], verdict: 'held'},
  {name: 'denied', cookie: 'denied', steps: [], verdict: 'held'},
  {name: 'undecided, re-rendered', steps: ['press', 'rerender'], verdict: 'held'},
  {name: 'granted before the load', cookie: 'granted', steps: [], verdict: 'released'},
  {name: 'granted after the load', steps: ['mark', 'grant'], verdict: 'released'},
  {
    name: 're-rendered',
    cookie: 'granted',
    steps: ['wait for release', 'mark', 'press', 'rerender', 'press', 'press'],
    verdict: 'released',
  },
  {name: 'unmounted', cookie: 'granted', steps: ['wait for release', 'go other'], verdict: 'gone'},
  {
    name: 'unmounted and mounted',
    cookie: 'granted',
    steps: ['wait for release', 'go other', 'go home'],
    verdict: 'again',
  },
  {
    name: 'back',
    cookie: 'granted',
    steps: ['wait for release', 'go other', 'back'],
    verdict: 'again',
    needsHistory: true,
  },
  {
    name: 'forward',
    cookie: 'granted',
    start: 'other',
    steps: ['go home', 'wait for release', 'back', 'forward'],
    verdict: 'again',
    needsHistory: true,
  },
  {
    name: 'withdrawn',
    cookie: 'granted',
    steps: ['wait for release', 'snapshot', 'withdraw'],
    verdict: 'ended',
  },
  {
    name: 'withdrawn on the other route, back',
    cookie: 'granted',
    steps: ['wait for release', 'go other', 'snapshot', 'withdraw', 'back'],
    verdict: 'ended',
    needsHistory: true,
  },
  {
    name: 'loaded once, denied on the other route, back',
    steps: ['load once', 'go other', 'snapshot', 'deny', 'back'],
    verdict: 'ended',
    needsHistory: true,
  },
];
