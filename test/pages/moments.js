/**
 * What a visitor does in a page, as steps, and what each held thing has to be like at the end. A `snapshot` step counts what has
 * come by then, so that the end is judged by what comes afterwards, during a reload too.
 *
 * - `held`: nothing has reached the third party, nothing has run; an embed shows its buttons.
 * - `released`: everything has come once, and is shown.
 * - `gone`: as released, and taken away with its part of the page.
 * - `again`: as released, and back: it is shown, each script has run once, what is loaded by a new element comes once more.
 * - `ended`: nothing has come since the snapshot.
 *
 * @typedef {'held' | 'released' | 'gone' | 'again' | 'ended'} Verdict
 * @typedef {'go other' | 'go home' | 'back' | 'forward' | 'press' | 'rerender' | 'grant' | 'deny' | 'withdraw' | 'load once' |
 *   'wait for release' | 'mark' | 'snapshot'} Step
 *
 * @typedef {object} Moment
 * @property {string} name
 * @property {'granted' | 'denied'} [cookie] what the visitor decided on an earlier page
 * @property {'home' | 'other'} [start] the route that the visit begins at, by default `home`
 * @property {readonly Step[]} steps
 * @property {Verdict} verdict
 * @property {boolean} [needsHistory] whether it makes sense only where a route has an entry in the session history
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
