import type {Policy} from '../core/policy.js';
import {Consent} from './consent.js';

/** The store where there is no page: on a server, which must not share one visitor's decision with the next. */
export class InertConsent extends Consent {
  /** @internal */
  constructor(policy: Policy) {
    const nothing = async (): Promise<void> => {};
    const storage = {read: () => '', write: () => false, remove: nothing};
    super(policy, storage, {cookieName: '', loadElements: nothing, loadDeferred: nothing});
    this.observe = nothing;
  }

  override get remembers(): boolean {
    return false;
  }

  /** Decides nothing. */
  override decide(): void {}

  /** Connects nothing, since signals and tasks are for pages. */
  override use(): this {
    return this;
  }
}
