import {Visitor} from '../browser.js';
import {countTimers, countLeftovers, decide} from './decisions.js';

const tabs = 5;
const warmUp = 20;
const decisions = 1000;

/**
 * A large site in several tabs of one visitor, who decides in the first: its heap, objects, nodes and listeners are compared
 * before and after, and pending timers are counted in all tabs.
 *
 * @type {import('../scene.js').Scene[]}
 */
export const scenes = [
  {
    name: 'crowd',
    share: 1,
    atLeast: 1,
    suits: ({crowd}) => !!crowd,
    play: async ({browser, server, adapter}) => {
      const first = await Visitor.arrive(browser, adapter, {throttling: 1});
      const all = [first];
      while (all.length < tabs) all.push(await first.openTab());
      for (const tab of all) {
        await tab.page.addInitScript(countTimers);
        await tab.open(server.address(adapter, {crowd: true}));
      }
      await decide(first, adapter, warmUp);
      const before = [await countLeftovers(first), await countObjects(first)];
      await decide(first, adapter, decisions);
      const after = [await countLeftovers(first), await countObjects(first)];
      const timers = await Promise.all(all.map(async (tab) => (await countLeftovers(tab)).timers));
      await first.leave();
      const [now, earlier] = [after, before].map((found) => Object.assign({}, ...found));
      return {
        heap: (now.heap - earlier.heap) / 1000,
        objects: now.objects - earlier.objects,
        bytes: (now.bytes - earlier.bytes) / 1000,
        detached: now.detached - earlier.detached,
        listeners: now.listeners - earlier.listeners,
        timers: Math.max(...timers),
      };
    },
  },
];

/** The node types that scripts create, as opposed to the browser's own, such as machine code or the timings that it keeps. */
const scriptTypes = [
  'object',
  'closure',
  'array',
  'string',
  'concatenated string',
  'sliced string',
  'regexp',
  'symbol',
  'bigint',
];

/**
 * Counts script objects, their size, and detached nodes in a heap snapshot.
 *
 * @param {Visitor} visitor
 */
async function countObjects({session}) {
  const chunks = /** @type {string[]} */ ([]);
  const keep = (/** @type {{chunk: string}} */ {chunk}) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const {
    snapshot: {meta},
    nodes,
  } = JSON.parse(chunks.join(''));
  const [types] = meta.node_types;
  const width = meta.node_fields.length;
  const [type, size, place] = ['type', 'self_size', 'detachedness'].map((field) =>
    meta.node_fields.indexOf(field),
  );
  const found = {objects: 0, bytes: 0, detached: 0};
  for (let at = 0; at < nodes.length; at += width) {
    if (nodes[at + place] === 2) found.detached++;
    if (!scriptTypes.includes(types[nodes[at + type]])) continue;
    found.objects++;
    found.bytes += nodes[at + size];
  }
  return found;
}
