/** What can happen in a browser, as plain data that fast-check generates and shrinks. */
import fc from 'fast-check';
import {PAGES, type Thing} from './page.js';

/** A number that selects a tab or a slot, modulo their count. */
type Pick = number;

type Keys = readonly string[];

/** A visitor or a page script decides in one tab. */
export type Act =
  | {readonly do: 'decide'; readonly tab: Pick; readonly choices: Readonly<Record<string, boolean>>}
  | {readonly do: 'withdraw'; readonly tab: Pick; readonly keys: Keys}
  | {readonly do: 'reset'; readonly tab: Pick};

/** A page inserts or moves held elements. */
export type Change =
  | {readonly do: 'insert'; readonly tab: Pick; readonly way: Way; readonly things: readonly Thing[]}
  | {
      readonly do: 'move';
      readonly tab: Pick;
      readonly slot: Pick;
      readonly where: Where;
    };

/** Everything that can happen, one thing after the other or (`simultaneous`) two in the same task. */
export type Command =
  | Act
  | Change
  | {readonly do: 'all'; readonly tab: Pick; readonly answer: boolean}
  | {readonly do: 'open'; readonly page: number}
  | {readonly do: 'close' | 'reload' | 'wake'; readonly tab: Pick}
  | {readonly do: 'clock'; readonly to: Jump; readonly wakes: boolean}
  | {readonly do: 'cookie'; readonly text: CookieText}
  | {readonly do: 'twice'}
  | {readonly do: 'snapshot'; readonly tab: Pick; readonly slot: Pick; readonly router: Router}
  | {readonly do: 'restore'; readonly tab: Pick; readonly snapshot: Pick}
  | {readonly do: 'simultaneous'; readonly first: Act | Change; readonly second: Act | Change};

const WAYS = ['html', 'adjacent', 'created', 'fragment', 'imported', 'parsed', 'first', 'shadow'] as const;
const MOVES = [
  'start',
  'end',
  'away',
  'back',
  'out',
  'again',
  'parsed',
  'rendered',
  'unmounted',
  'mounted',
] as const;
const ROUTERS = ['htmx', 'Turbo'] as const;
const JUMPS = [
  'hour',
  'day',
  'before the end',
  'the end',
  'beyond',
  'year',
  'hour back',
  'day back',
  'year back',
  '20 years back',
] as const;
const TEXTS = [
  'none',
  'refusal by a tool',
  'grant',
  'grant of tomorrow',
  'grant of 1970',
  'grant without id',
  'grant of version 2',
  'grant by PHP',
  'JSON',
  'truncated',
] as const;

/** How held elements are inserted into a page. */
export type Way = (typeof WAYS)[number];
/**
 * What a page does with what it has inserted. It renders it `again` as markup, or `rendered` by a framework, which creates equal
 * elements; a framework that has `unmounted` its elements may have kept them, and they are `mounted` later.
 */
export type Where = (typeof MOVES)[number];
/** A library that keeps snapshots of a page, and inserts them when the visitor goes back. */
export type Router = (typeof ROUTERS)[number];
export type Jump = (typeof JUMPS)[number];
export type CookieText = (typeof TEXTS)[number];

const tab = fc.nat(2);
const key = fc.constantFrom('a', 'b', 'c');
const keys = fc.uniqueArray(key, {maxLength: 2});
const choices = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'necessary', 'other'), fc.boolean(), {
  maxKeys: 3,
  noNullPrototype: true,
});
const waitsFor = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom('a', 'b', 'a', 'b', 'c', 'a b', '!a')},
  {weight: 2, arbitrary: fc.constantFrom('a !b', 'necessary', '!c !b', 'b,a', 'a|b')},
  {weight: 1, arbitrary: fc.constantFrom('', '*', '!', '__proto__', 'a;b', 'toString')},
);
const thing: fc.Arbitrary<Thing> = fc.record({
  kind: fc.constantFrom('inline', 'inline', 'external', 'module', 'template', 'nested'),
  keys: waitsFor,
});

const decide: fc.Arbitrary<Act> = fc.record({do: fc.constant('decide'), tab, choices});
const grant: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('decide'),
  tab,
  choices: fc.constantFrom<Record<string, boolean>>({a: true}, {a: true, b: true}, {b: true, c: true}),
});
const withdraw: fc.Arbitrary<Act> = fc.record({do: fc.constant('withdraw'), tab, keys});
const reset: fc.Arbitrary<Act> = fc.record({do: fc.constant('reset'), tab});
const act = fc.oneof(
  {weight: 3, arbitrary: decide},
  {weight: 3, arbitrary: grant},
  {weight: 3, arbitrary: withdraw},
  {weight: 1, arbitrary: reset},
);

const insert: fc.Arbitrary<Change> = fc.record({
  do: fc.constant('insert'),
  tab,
  way: fc.constantFrom(...WAYS),
  things: fc.array(thing, {minLength: 1, maxLength: 4}),
});
const move: fc.Arbitrary<Change> = fc.record({
  do: fc.constant('move'),
  tab,
  slot: fc.nat(3),
  where: fc.constantFrom(...MOVES),
});
const change = fc.oneof(insert, move);

const all: fc.Arbitrary<Command> = fc.record({do: fc.constant('all'), tab, answer: fc.boolean()});
const open: fc.Arbitrary<Command> = fc.record({do: fc.constant('open'), page: fc.nat(PAGES.length - 1)});
const leave: fc.Arbitrary<Command> = fc.record({do: fc.constantFrom('close', 'reload', 'reload'), tab});
const wake: fc.Arbitrary<Command> = fc.record({do: fc.constant('wake'), tab});
const clock: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('clock'),
  to: fc.constantFrom(...JUMPS),
  wakes: fc.boolean(),
});
const cookie: fc.Arbitrary<Command> = fc.record({do: fc.constant('cookie'), text: fc.constantFrom(...TEXTS)});
const snapshot: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('snapshot'),
  tab,
  slot: fc.nat(3),
  router: fc.constantFrom(...ROUTERS),
});
const restore: fc.Arbitrary<Command> = fc.record({do: fc.constant('restore'), tab, snapshot: fc.nat(2)});
const twice: fc.Arbitrary<Command> = fc.constant({do: 'twice'});
const simultaneous: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('simultaneous'),
  first: fc.oneof(act, change),
  second: fc.oneof(act, change),
});

/** The weight of each command, for each part of the gate that a test looks at. */
export const MIXES = {
  insertions: [
    [6, act],
    [6, insert],
    [6, move],
    [3, snapshot],
    [3, restore],
    [3, simultaneous],
    [1, all],
    [1, leave],
  ],
  tabs: [
    [8, act],
    [3, simultaneous],
    [2, insert],
    [3, open],
    [3, leave],
    [1, all],
    [1, cookie],
  ],
  clock: [
    [6, act],
    [2, insert],
    [6, clock],
    [3, wake],
    [2, cookie],
    [1, twice],
    [1, open],
    [2, leave],
  ],
} as const satisfies Record<string, readonly (readonly [number, fc.Arbitrary<Command>])[]>;

/** Sequences of commands, with the pages that are open at the start. */
export function sequences(mix: keyof typeof MIXES): fc.Arbitrary<[pages: number[], commands: Command[]]> {
  const command = fc.oneof(
    ...MIXES[mix].map(([weight, arbitrary]) => ({weight, arbitrary: arbitrary as fc.Arbitrary<Command>})),
  );
  const pages = fc.array(fc.nat(PAGES.length - 1), {minLength: 1, maxLength: mix === 'insertions' ? 1 : 2});
  return fc.tuple(pages, fc.array(command, {minLength: 3, maxLength: mix === 'insertions' ? 8 : 5}));
}
