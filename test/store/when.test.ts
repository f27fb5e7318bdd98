import {expect} from '@open-wc/testing';
import {decided} from '../harness/gated-page.js';
import {newConsent, type NewConsent} from './new-consent.js';

/** A task that writes down when it runs and when it is cleaned up. */
function follow({consent}: NewConsent, key = 'analytics') {
  const steps: string[] = [];
  const forget = consent.when(key, () => {
    steps.push('run');
    return () => steps.push('clean');
  });
  return {steps, forget};
}

describe('a task that runs while a key is allowed', () => {
  it('GATE-03: does not run undecided, denied, or for another key', () => {
    const store = newConsent();
    const {steps} = follow(store);
    store.consent.decide({'analytics': false, 'analytics-eu': true, 'eu': true});
    expect(steps).to.deep.equal([]);
  });

  it('runs at once for who has granted it before', () => {
    expect(follow(newConsent({text: decided({granted: 'analytics'})})).steps).to.deep.equal(['run']);
  });

  it('runs once when it is granted, whatever else is decided then', () => {
    const store = newConsent();
    const {steps} = follow(store);
    store.consent.decide({analytics: true});
    store.consent.decide({analytics: true});
    store.consent.decide({marketing: false});
    expect(steps).to.deep.equal(['run']);
  });

  it('is cleaned up once when it is withdrawn, and runs again on a new grant', () => {
    const store = newConsent();
    const {steps} = follow(store);
    store.consent.decide({analytics: true});
    store.consent.withdraw('analytics');
    store.consent.withdraw('analytics');
    expect(steps).to.deep.equal(['run', 'clean']);
    store.consent.decide({analytics: true});
    expect(steps).to.deep.equal(['run', 'clean', 'run']);
  });

  it('is cleaned up when the decision is forgotten', () => {
    const store = newConsent({text: decided({granted: 'analytics'})});
    const {steps} = follow(store);
    store.consent.reset();
    expect(steps).to.deep.equal(['run', 'clean']);
  });

  it('needs no clean-up', () => {
    const {consent} = newConsent({text: decided({granted: 'analytics'})});
    let runs = 0;
    const forget = consent.when('analytics', () => void runs++);
    consent.withdraw();
    consent.decide({analytics: true});
    forget();
    expect(runs).to.equal(2);
  });

  it('is cleaned up first when it is told to forget, and never runs again', () => {
    const store = newConsent({text: decided({granted: 'analytics'})});
    const {steps, forget} = follow(store);
    forget();
    forget();
    store.consent.withdraw();
    store.consent.decide({analytics: true});
    expect(steps).to.deep.equal(['run', 'clean']);
  });

  it('that was told to forget before it ran never does', () => {
    const store = newConsent();
    const {steps, forget} = follow(store);
    forget();
    store.consent.decide({analytics: true});
    expect(steps).to.deep.equal([]);
  });
});

describe('a listener that is told every decision', () => {
  it('hears the present one at once and each later one', () => {
    const {consent} = newConsent();
    const heard: (readonly string[] | undefined)[] = [];
    consent.subscribe((decision) => heard.push(decision?.granted));
    consent.decide({analytics: true});
    consent.reset();
    expect(heard).to.deep.equal([undefined, ['analytics'], undefined]);
  });

  it('hears no more once it has stopped', () => {
    const {consent} = newConsent();
    let heard = 0;
    const stop = consent.subscribe(() => heard++);
    stop();
    consent.decide({analytics: true});
    expect(heard).to.equal(1);
  });
});
