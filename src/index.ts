/** What a page imports: `start()` and the types that go with it. */
export * from './core/key.js';
export type {Choices, Decision, Via} from './core/decision.js';
export type {Category, Cookie, Declaration, Service} from './core/declaration.js';
export type {Policy} from './core/policy.js';
export type {Messages, Overrides} from './locales/messages.js';
export type {Consent, Signal} from './store/consent.js';
export {DecisionEvent, ErasureEvent, RefusalEvent, ReloadEvent} from './store/events.js';
export {start, type StartOptions} from './start.js';
