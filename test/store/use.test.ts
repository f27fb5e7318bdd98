import {expect} from '@open-wc/testing';
import {consentOf, leave, visitGated} from '../harness/gated-page.js';
import {newConsent} from './new-consent.js';

describe('a signal', () => {
  it('receives the store once, regardless of later decisions', () => {
    const {consent} = newConsent();
    const handed: unknown[] = [];
    expect(consent.use((store) => handed.push(store))).to.equal(consent);
    consent.decide({analytics: true});
    expect(handed).to.deep.equal([consent]);
  });

  it('can be pushed, several at once', () => {
    const {consent} = newConsent();
    const ran: number[] = [];
    consent.push(
      () => ran.push(1),
      () => ran.push(2),
    );
    expect(ran).to.deep.equal([1, 2]);
  });
});

describe('a page script that throws', () => {
  afterEach(leave);

  const fail = `() => { throw new Error('broken') }`;

  it('VEN-15: as a signal, stops neither the other signals nor the decision', async () => {
    const page = await visitGated(
      `<script>
        lpConsent.use(${fail}, (consent) => consent.subscribe((decision) => globalThis.heard = decision?.granted));
        lpConsent.decide({analytics: true});
      </script>`,
      {
        before:
          '<script>globalThis.errors = []; addEventListener("error", ({message}) => errors.push(message))</script>',
      },
    );
    expect(Reflect.get(page.window, 'heard')).to.deep.equal(['analytics']);
    expect(Reflect.get(page.window, 'errors')).to.have.length(1);
  });

  it('VEN-15: as a listener or a task, stops neither the other listeners nor the decision', async () => {
    const page = await visitGated(
      `<script>
        globalThis.heard = [];
        lpConsent.addEventListener('decision', ${fail});
        lpConsent.when('analytics', ${fail});
        lpConsent.when('analytics', () => { heard.push('task') });
        lpConsent.addEventListener('decision', () => heard.push('listener'));
        lpConsent.decide({analytics: true});
        heard.push('after');
      </script>`,
      {
        before:
          '<script>globalThis.errors = []; addEventListener("error", ({message}) => errors.push(message))</script>',
      },
    );
    expect(Reflect.get(page.window, 'heard')).to.deep.equal(['task', 'listener', 'after']);
    expect(Reflect.get(page.window, 'errors')).to.have.length(2);
    expect(consentOf(page).allows('analytics')).to.equal(true);
  });
});
