import {expect} from '@open-wc/testing';
import {decided} from '../harness/gated-page.js';
import {newConsent, type NewConsent} from './new-consent.js';

/** Registers a task that records when it runs and when it is cleaned up. */
function recordTask({consent}: NewConsent, key = 'analytics') {
  const steps: string[] = [];
  const stop = consent.when(key, () => {
    steps.push('run');
    return () => steps.push('clean');
  });
  return {steps, stop};
}

describe('a task of when()', () => {
  it('GATE-03: does not run before a decision, after a denial or for another key', () => {
    const store = newConsent();
    const {steps} = recordTask(store);
    store.consent.decide({'analytics': false, 'analytics-eu': true, 'eu': true});
    expect(steps).to.deep.equal([]);
  });

  it('runs at once for a visitor who has granted its key before', () => {
    expect(recordTask(newConsent({text: decided({granted: 'analytics'})})).steps).to.deep.equal(['run']);
  });

  it('runs once when its key is granted, regardless of later decisions', () => {
    const store = newConsent();
    const {steps} = recordTask(store);
    store.consent.decide({analytics: true});
    store.consent.decide({analytics: true});
    store.consent.decide({marketing: false});
    expect(steps).to.deep.equal(['run']);
  });

  it('is cleaned up once when its key is withdrawn, and runs again on a new grant', () => {
    const store = newConsent();
    const {steps} = recordTask(store);
    store.consent.decide({analytics: true});
    store.consent.withdraw('analytics');
    store.consent.withdraw('analytics');
    expect(steps).to.deep.equal(['run', 'clean']);
    store.consent.decide({analytics: true});
    expect(steps).to.deep.equal(['run', 'clean', 'run']);
  });

  it('is cleaned up on reset', () => {
    const store = newConsent({text: decided({granted: 'analytics'})});
    const {steps} = recordTask(store);
    store.consent.reset();
    expect(steps).to.deep.equal(['run', 'clean']);
  });

  it('need not return a clean-up function', () => {
    const {consent} = newConsent({text: decided({granted: 'analytics'})});
    let runs = 0;
    const stop = consent.when('analytics', () => void runs++);
    consent.withdraw();
    consent.decide({analytics: true});
    stop();
    expect(runs).to.equal(2);
  });

  it('is cleaned up when it is stopped, and never runs again', () => {
    const store = newConsent({text: decided({granted: 'analytics'})});
    const {steps, stop} = recordTask(store);
    stop();
    stop();
    store.consent.withdraw();
    store.consent.decide({analytics: true});
    expect(steps).to.deep.equal(['run', 'clean']);
  });

  it('never runs if it is stopped before', () => {
    const store = newConsent();
    const {steps, stop} = recordTask(store);
    stop();
    store.consent.decide({analytics: true});
    expect(steps).to.deep.equal([]);
  });
});

describe('a listener of subscribe()', () => {
  it('receives the present decision at once, and each later one', () => {
    const {consent} = newConsent();
    const received: (readonly string[] | undefined)[] = [];
    consent.subscribe((decision) => received.push(decision?.granted));
    consent.decide({analytics: true});
    consent.reset();
    expect(received).to.deep.equal([undefined, ['analytics'], undefined]);
  });

  it('receives no more decisions once it is stopped', () => {
    const {consent} = newConsent();
    let calls = 0;
    const stop = consent.subscribe(() => calls++);
    stop();
    consent.decide({analytics: true});
    expect(calls).to.equal(1);
  });
});
