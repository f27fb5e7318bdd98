import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Decision} from '../../../src/core/decision.js';
import {createPolicy} from '../../../src/core/policy.js';
import {revokes} from '../../../src/core/revokes.js';

/** What one decision says of the key `film`, and of `music` where a title names it. */
const decisions = {
  'none': undefined,
  'granted': {granted: ['film', 'music'], denied: []},
  'denied': {granted: [], denied: ['film', 'music']},
  'refused by a tool': {granted: [], denied: ['*']},
  'music denied': {granted: ['film'], denied: ['music']},
  'another key': {granted: ['games'], denied: []},
};
type Name = keyof typeof decisions;

function decisionOf(name: Name): Decision | undefined {
  const lists = decisions[name];
  return lists && {id: '', revision: 1, at: 0, ...lists};
}

interface Case {
  readonly from: Name;
  readonly to: Name;
  readonly keys?: string[];
  readonly isRevoked: boolean;
}

function testEach(table: readonly Case[], policy = createPolicy({})): void {
  for (const {from, to, keys = ['film'], isRevoked} of table)
    test(`${from} → ${to}: ${keys.join(' and ')} ${isRevoked ? 'revoked' : 'not revoked'}`, () => {
      const change = {previous: decisionOf(from), decision: decisionOf(to)};
      assert.equal(revokes(keys, change, policy), isRevoked);
    });
}

describe('revokes, under opt-in', () => {
  testEach([
    {from: 'granted', to: 'denied', isRevoked: true},
    {from: 'granted', to: 'refused by a tool', isRevoked: true},
    {from: 'granted', to: 'none', isRevoked: true},
    {from: 'granted', to: 'another key', isRevoked: true},
    {from: 'granted', to: 'granted', isRevoked: false},
    {from: 'none', to: 'granted', isRevoked: false},
    {from: 'none', to: 'another key', isRevoked: false},
    // A visitor can load an embed once without a decision: denying its key afterwards takes it away.
    {from: 'none', to: 'denied', isRevoked: true},
    {from: 'another key', to: 'denied', isRevoked: true},
    // Or once after a denial: the next rejection of everything takes it away.
    {from: 'denied', to: 'denied', isRevoked: true},
    {from: 'refused by a tool', to: 'denied', isRevoked: true},
    {from: 'music denied', to: 'music denied', keys: ['music'], isRevoked: false},
    {from: 'denied', to: 'none', isRevoked: false},
    {from: 'denied', to: 'granted', isRevoked: false},

    {from: 'granted', to: 'music denied', keys: ['film', 'music'], isRevoked: true},
    {from: 'granted', to: 'music denied', keys: ['film'], isRevoked: false},
    {from: 'denied', to: 'music denied', keys: ['film', 'music'], isRevoked: false},
    {from: 'granted', to: 'denied', keys: [], isRevoked: false},
  ]);
});

describe('revokes, under opt-out', () => {
  testEach(
    [
      {from: 'none', to: 'denied', isRevoked: true},
      {from: 'none', to: 'another key', isRevoked: false},
      {from: 'granted', to: 'none', isRevoked: false},
      {from: 'granted', to: 'denied', isRevoked: true},
      {from: 'denied', to: 'none', isRevoked: false},
    ],
    createPolicy({optOut: 'all'}),
  );
});

describe('revokes, for an exempt key', () => {
  testEach(
    [
      {from: 'granted', to: 'denied', isRevoked: false},
      {from: 'none', to: 'denied', isRevoked: false},
    ],
    createPolicy({exempt: 'film'}),
  );
});
