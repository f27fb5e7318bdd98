import {LitElement} from 'lit';
import type {Trusted} from '../gate/trusted.js';

/** Stands where a held embed will be: says what it is, loads it once or always. */
export class LpConsentEmbed extends LitElement {
  static #trusted: Trusted | undefined;

  /** Hands over the policy for Trusted Types, once. @internal */
  static trust(trusted: Trusted | undefined): void {
    this.#trusted ??= trusted;
  }
}
