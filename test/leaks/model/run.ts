import {encode} from '../../../src/core/codec.js';
import type {Act, Change, Command, Jump} from './commands.js';
import {insert, move, named, restore, takeSnapshot} from './insert.js';
import {decidedFrom, DAYS} from './state.js';
import type {Held, Tab} from './tab.js';
import {echoes, World} from './world.js';
import {cookieOf} from './cookie-texts.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** The maximum number of tabs. */
const MAX_TABS = 3;

/** Kinds that do not run synchronously when released. */
const ASYNC_KINDS = ['external', 'module'];

/** The declaration of the site, in pages that have one. */
const DECLARED = ['a', 'b', 'c'];

/** Runs the commands one after the other, and checks after each one that everything is as the model says. */
export async function run(
  paths: readonly string[],
  [pages, commands]: readonly [readonly number[], readonly Command[]],
  timeoutMs: number,
): Promise<readonly number[]> {
  const world = new World(paths, timeoutMs);
  try {
    for (const page of pages) world.open(page);
    await world.settle();
    for (const command of commands) {
      world.offset++;
      await perform(world, command);
      await world.settle();
    }
    await world.messagesArrived();
    return world.waits;
  } finally {
    await world.end();
  }
}

async function perform(world: World, command: Command): Promise<void> {
  const tab = 'tab' in command ? world.tabs[command.tab % world.tabs.length] : undefined;
  switch (command.do) {
    case 'all':
      return tab && choicesFor(world, tab, command.answer);
    case 'open':
      return world.tabs.length < MAX_TABS ? world.open(command.page) : undefined;
    case 'close':
      return tab && world.tabs.length > 1 ? world.close(tab) : undefined;
    case 'reload':
      return tab && reload(world, tab);
    case 'wake':
      return tab && world.wake(tab);
    case 'clock':
      await world.messagesArrived(); // Messages under way must not be dated by another clock.
      world.setClock(offsetOf(world, command.to));
      return command.wakes ? world.tabs.forEach((one) => world.wake(one)) : undefined;
    case 'cookie':
      return world.write(...cookieOf(command.text, Math.floor(world.now() / 1000)));
    case 'snapshot':
      return tab && takeSnapshot(tab, tab.slots[command.slot % tab.slots.length], command.router);
    case 'restore':
      return tab && restore(tab, tab.snapshots[command.snapshot % tab.snapshots.length]);
    case 'twice':
      return contradict(world);
    case 'simultaneous':
      world.isOrderOpen = [command.first, command.second].some(
        ({do: what}) => what === 'insert' || what === 'move',
      );
      apply(world, command.first);
      world.offset++;
      if (echoes) await world.settle(); // After two writes in one task a new page may read the first.
      apply(world, command.second);
      for (const one of world.tabs) if (isOpen(world, one)) reload(world, one);
      await world.settle();
      return world.messagesArrived();
    default:
      return apply(world, command);
  }
}

/** Runs what is synchronous: a decision, or a change of the page. */
function apply(world: World, command: Act | Change): void {
  const tab = world.tabs[command.tab % world.tabs.length]!;
  if (command.do === 'insert')
    insert(
      tab,
      command.way,
      named(command.things, () => world.newName()),
    );
  else if (command.do === 'move') move(tab, tab.slots[command.slot % tab.slots.length], command.where);
  else {
    world.stopClock();
    decide(world, tab, command);
    world.resumeClock();
  }
}

function decide(world: World, tab: Tab, act: Act): void {
  const {consent} = tab;
  // It reads the cookie before it decides.
  const view = world.kept;
  const answer = (choices: Readonly<Record<string, boolean>>): void => {
    const {necessary: _, ...asked} = choices;
    world.change(decidedFrom(view, asked, world.now(), tab.isDeclared ? DECLARED : []), tab);
  };
  if (act.do === 'reset') {
    world.change(undefined, tab);
    consent.reset();
  } else if (act.do === 'decide') {
    answer(act.choices);
    consent.decide(act.choices);
  } else {
    const all = [...(tab.isDeclared ? DECLARED : []), ...(view?.granted ?? [])];
    answer(answerFor(act.keys.length ? act.keys : all, false));
    consent.withdraw(...act.keys);
  }
  world.text = world.cookiesOf(tab);
}

async function choicesFor(world: World, tab: Tab, answer: boolean): Promise<void> {
  const {consent} = tab;
  consent.declaration = {categories: DECLARED.map((name) => ({name}))};
  tab.isDeclared = true;
  await consent.internals.loadDeferred();
  world.stopClock();
  const granted = answer ? [] : (world.kept?.granted ?? []);
  const keys = [...DECLARED, ...granted];
  world.change(decidedFrom(world.kept, answerFor(keys, answer), world.now(), DECLARED), tab);
  await (answer ? consent.grantAll() : consent.denyAll());
  world.resumeClock();
  world.text = world.cookiesOf(tab);
}

function answerFor(keys: readonly string[], answer: boolean): Record<string, boolean> {
  return Object.fromEntries(keys.map((key) => [key, answer]));
}

/**
 * Whether two decisions in one task leave open what a page does: a page that ran what was denied for a moment may reload,
 * and a script that was granted for a moment may still run. The visitor then reloads the page.
 */
function isOpen(world: World, {held, permitted, next}: Tab): boolean {
  const wasAllowed = (one: Held): boolean => permitted.some((state) => world.isAllowed(one, state));
  const wasDenied = (one: Held): boolean => permitted.some((state) => !world.isAllowed(one, state));
  return [...held.values()].some((one) =>
    world.isAllowed(one, next)
      ? one.hasRun && wasDenied(one)
      : !one.hasRun && ASYNC_KINDS.includes(one.kind) && wasAllowed(one),
  );
}

function reload(world: World, tab: Tab): void {
  tab.isLeaving = true;
  world.notify(tab, world.kept);
  tab.frame.contentWindow!.location.replace(tab.path);
}

/** How far the clock is ahead of the device after a jump. */
function offsetOf(world: World, to: Jump): number {
  const {offset, state} = world;
  const ofEnd = state && !state.isByTool ? offset + (state.at + DAYS * 86_400) * 1000 - world.now() : offset;
  const jumps: Record<Jump, number> = {
    'hour': offset + HOUR,
    'day': offset + DAY,
    'year': offset + YEAR,
    'before the end': ofEnd - HOUR,
    'the end': ofEnd,
    'beyond': ofEnd + DAY,
    'hour back': offset - HOUR,
    'day back': offset - DAY,
    'year back': offset - YEAR,
    '20 years back': offset - 20 * YEAR,
  };
  return jumps[to];
}

/** Two cookies of the same name contradict each other and count as none, until one is removed. */
async function contradict(world: World): Promise<void> {
  const {state, text, isOurs} = world;
  if (!text) return;
  const other = encode({
    id: crypto.randomUUID(),
    revision: 1,
    at: Math.floor(world.now() / 1000),
    granted: DECLARED,
    denied: [],
  });
  document.cookie = `${world.cookie}=${other};Path=/__model`;
  await world.find(`${other} and ${text}`, undefined);
  await world.settle();
  await world.messagesArrived();
  document.cookie = `${world.cookie}=;Path=/__model;Max-Age=0`;
  await world.find(text, state);
  world.isOurs = isOurs;
}
