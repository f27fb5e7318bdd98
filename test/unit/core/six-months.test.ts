import {expect} from '@open-wc/testing';
import {isCurrent} from '../../../src/core/decision.js';
import {createPolicy} from '../../../src/core/policy.js';

/** One second before the same day six months later; a day that its month lacks is the next month's first, the later reading. */
function lastSecondOfSixMonths(start: Date): number {
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + 6);
  return end.getTime() / 1000 - 1;
}

describe('the default interval', () => {
  it('MEM-02: is not shorter than six calendar months, from any day of four years', () => {
    const tooShort: string[] = [];
    for (let time = Date.UTC(2027, 0, 1); time < Date.UTC(2031, 0, 1); time += 86_400_000) {
      const start = new Date(time);
      const decision = {id: '', revision: 1, at: time / 1000, granted: [], denied: []};
      if (!isCurrent(decision, createPolicy({}), lastSecondOfSixMonths(start)))
        tooShort.push(start.toISOString());
    }
    expect(tooShort).to.deep.equal([]);
  });
});
