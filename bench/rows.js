/**
 * One line of the tables.
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} title
 * @property {string} scene the scene that measures it
 * @property {string} metric the metric of that scene
 * @property {'B' | 'ms' | 'kB' | ''} unit
 * @property {string} [above] the library whose value in the same round is subtracted
 * @property {string} [base] the library that ratios compare with
 * @property {{ratio?: number, value?: number}} [goal] lp-consent's own goal
 */

const cpuTime = {unit: /** @type {const} */ ('ms'), above: 'none'};

/** @type {Row[]} Everything that is measured in each round. */
export const rows = [
  {
    id: 'bytes-returning',
    title: 'Downloaded by a returning visitor',
    scene: 'returning-allowed',
    metric: 'bytes',
    unit: 'B',
    goal: {value: 3600},
  },
  {
    id: 'bytes-first',
    title: 'Downloaded until the banner appears',
    scene: 'first-visit',
    metric: 'bytes',
    unit: 'B',
    goal: {value: 10_000},
  },
  {
    id: 'painted',
    title: 'Banner painted, first visit',
    scene: 'first-visit',
    metric: 'painted',
    unit: 'ms',
    base: 'bare',
    goal: {ratio: 1.5},
  },
  {
    id: 'painted-slow-4g',
    title: 'Banner painted on slow 4G',
    scene: 'first-visit-slow-4g',
    metric: 'painted',
    unit: 'ms',
    base: 'bare',
    goal: {ratio: 2},
  },
  {
    id: 'task-first',
    title: 'Main thread, first visit',
    scene: 'first-visit',
    metric: 'task',
    ...cpuTime,
    base: 'bare',
    goal: {ratio: 2.1},
  },
  {
    id: 'blocking',
    title: 'Total blocking time, first visit',
    scene: 'first-visit',
    metric: 'blocking',
    unit: 'ms',
  },
  {
    id: 'shift',
    title: 'Layout shift (CLS)',
    scene: 'first-visit',
    metric: 'shift',
    unit: '',
    goal: {value: 0},
  },
  ...[10, 100, 1000].flatMap((count) => [
    returning('first', `First of ${count} held scripts, returning`, count, 1.1),
    returning('last', `Last of ${count} held scripts, returning`, count, 1.05),
  ]),
  {
    id: 'task-refused',
    title: 'Main thread, returning after a rejection',
    scene: 'returning-refused',
    metric: 'task',
    ...cpuTime,
    base: 'bare',
  },
  ...['inline', 'external'].flatMap((kind) => [10, 100, 1000].flatMap((count) => accept(kind, count))),
  ...[5000, 50_000].flatMap((count) => [
    added('at-once', 'at once', count),
    added('one-by-one', 'one by one', count),
  ]),
  {
    id: 'decisions-heap',
    title: 'Heap after 1,000 more decisions',
    scene: 'decisions',
    metric: 'heap',
    unit: 'kB',
  },
  {
    id: 'decisions-listeners',
    title: 'Listeners after 1,000 more decisions',
    scene: 'decisions',
    metric: 'listeners',
    unit: '',
    goal: {value: 0},
  },
  {
    id: 'decisions-nodes',
    title: 'Nodes after 1,000 more decisions',
    scene: 'decisions',
    metric: 'nodes',
    unit: '',
  },
  {
    id: 'decisions-timers',
    title: 'Timers pending after the last decision',
    scene: 'decisions',
    metric: 'timers',
    unit: '',
    goal: {value: 0},
  },
  {
    id: 'crowd-heap',
    title: '100 services, 40 frames, 5 tabs: heap after 1,000 more decisions',
    scene: 'crowd',
    metric: 'heap',
    unit: 'kB',
  },
  {
    id: 'crowd-objects',
    title: '… script objects in a heap snapshot',
    scene: 'crowd',
    metric: 'objects',
    unit: '',
  },
  {id: 'crowd-bytes', title: '… their size', scene: 'crowd', metric: 'bytes', unit: 'kB', goal: {value: 1}},
  {
    id: 'crowd-detached',
    title: '… detached nodes',
    scene: 'crowd',
    metric: 'detached',
    unit: '',
    goal: {value: 0},
  },
  {
    id: 'crowd-listeners',
    title: '… listeners',
    scene: 'crowd',
    metric: 'listeners',
    unit: '',
    goal: {value: 0},
  },
  {
    id: 'crowd-timers',
    title: '… timers pending in any tab',
    scene: 'crowd',
    metric: 'timers',
    unit: '',
    goal: {value: 0},
  },
];

/**
 * @param {string} which
 * @param {string} title
 * @param {number} count
 * @param {number} ratio
 * @returns {Row}
 */
function returning(which, title, count, ratio) {
  return {
    id: `returning-${which}-${count}`,
    title,
    scene: 'returning-allowed',
    metric: `${which}-${count}`,
    unit: 'ms',
    base: 'bare',
    goal: {ratio},
  };
}

/**
 * @param {string} kind
 * @param {number} count
 * @returns {Row[]}
 */
function accept(kind, count) {
  const scene = `accept-${kind}-${count}`;
  const title = `Accept with ${count} ${kind} scripts held`;
  return [
    {
      id: `${scene}-paint`,
      title: `${title}: next paint`,
      scene,
      metric: 'paint',
      unit: 'ms',
      base: 'bare',
      goal: {value: 50},
    },
    {
      id: `${scene}-last`,
      title: `${title}: last run`,
      scene,
      metric: 'last',
      unit: 'ms',
      base: 'bare',
      goal: {ratio: kind === 'inline' ? 1.2 : 1.1},
    },
  ];
}

/**
 * @param {string} way
 * @param {string} words
 * @param {number} count
 * @returns {Row}
 */
function added(way, words, count) {
  const title = `${count.toLocaleString('en')} nodes added later, ${words}`;
  return {
    id: `added-${way}-${count}`,
    title,
    scene: 'added-nodes',
    metric: `${way}-${count}`,
    ...cpuTime,
    base: 'bare, observing',
    goal: {ratio: 1.05},
  };
}
