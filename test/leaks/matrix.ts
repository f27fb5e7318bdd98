import {expect} from '@open-wc/testing';
import {engine} from '../harness/engine.js';
import {received} from '../harness/visit.js';
import {insertions} from './insertions.js';
import {heldMarkup} from './held-markup.js';
import {judgeState, leaksIn, type Judged} from './judge-state.js';
import type {PagePolicy} from './policies.js';
import {recordResult} from './record-result.js';
import {states, type State} from './states.js';
import type {Way} from './scenario.js';

/** Every way in which a page can hold something. */
export const everyWay: readonly Way[] = [...heldMarkup, ...insertions];

/** A page of everything takes long on a busy machine, and a withdrawal opens two. */
const STATE_TIMEOUT_MS = 120_000;

/** Judges every way in every state under one page policy, by what has reached the third party. */
export function judgeUnder(policy: PagePolicy): void {
  const waysIn = ({missing}: State): Way[] =>
    everyWay.filter((way) => !whyNot(way, policy) && !way.excluded?.[missing ?? '']);
  const results: (Judged & {state: State})[] = [];

  describe(`nothing leaks: page policy ${policy.name}`, () => {
    const judgedStates = states.filter(({excluded}) => !excluded?.[policy.name]);
    for (const state of judgedStates)
      it(`${idsOf(state, policy).join(', ')}: ${state.name}`, async () => {
        const judged = await judgeState(waysIn(state), state, policy);
        results.push({...judged, state});
        expect(
          judged.cells.filter(({problem}) => problem).map(({way, problem}) => `${way}: ${problem}`),
        ).to.deep.equal([]);
      }).timeout(STATE_TIMEOUT_MS);

    it('nothing arrives later in any state', async () => {
      expect(results).to.have.length(judgedStates.length);
      for (const {state, id} of results)
        expect([...leaksIn(waysIn(state), state, await received(id))], state.name).to.deep.equal([]);
    });

    after(() => {
      const cells = results.flatMap((result) => result.cells);
      return recordResult({
        cells: cells.length,
        leaks: cells
          .filter(({problem}) => problem)
          .map(({state, way, problem}) => `${policy.name} | ${state} | ${way} | ${problem}`),
        notJudged: notJudged(policy),
      });
    });
  });
}

/** What is not judged under a page policy in this engine, each with the reason. */
function notJudged(policy: PagePolicy): string[] {
  const ways = everyWay.map((way) => ({name: way.name, reason: whyNot(way, policy)}));
  const excluded = states.map((state) => ({
    name: `under ${policy.name}: ${state.name}`,
    reason: state.excluded?.[policy.name],
  }));
  const withoutDeferred = everyWay.map((way) => ({
    name: `${way.name}: deferred chunk missing`,
    reason: way.excluded?.['lp-consent-deferred'],
  }));
  return [...ways, ...excluded, ...withoutDeferred].flatMap(({name, reason}) =>
    reason ? [`${name}: ${reason}`] : [],
  );
}

/** The requirements that a state shows under a page policy. */
function idsOf({answer, act, missing}: State, {name}: PagePolicy): string[] {
  const ofPolicy: Record<string, string> = {
    'nonce': 'SEC-02',
    'strict-dynamic': 'SEC-03',
    'trusted types': 'SEC-04',
  };
  const held = ['GATE-05', 'GATE-06'];
  const released = ['SEC-08', 'SEC-12', ...(ofPolicy[name] ? [ofPolicy[name]] : [])];
  if (missing === 'gate') return ['GATE-08', ...held];
  if (act === 'withdraw') return ['WDR-04', ...held, ...released];
  if (answer === 'granted') return released;
  return answer ? held : ['GATE-03', ...held];
}

/** Why something is not judged under a page policy in this engine; nothing if it is. */
function whyNot({excluded, isPossible}: Pick<Way, 'excluded' | 'isPossible'>, {name}: PagePolicy): string {
  if (isPossible && !isPossible()) return 'the engine does not have it';
  return excluded?.[engine] ?? (excluded?.[name] && `under ${name}: ${excluded[name]}`) ?? '';
}
