import {thirdParty} from '../harness/visit.js';

/** What a page's headers, or its guard, allow its scripts. */
export interface PagePolicy {
  readonly name: string;
  /** The Content-Security-Policy, given the hashes of the page's inline scripts. */
  header?(hashes: readonly string[]): string;
  /** Scripts carry a nonce. */
  readonly nonce?: string;
  /** Scripts are allowed by their hashes. */
  readonly isHashed?: boolean;
  /** Attributes of the gate's tag. */
  readonly gate?: string;
}

export const none: PagePolicy = {name: 'none'};

export const nonce: PagePolicy = {name: 'nonce', nonce: 'abc', header: () => "script-src 'nonce-abc'"};

export const strictDynamic: PagePolicy = {
  name: 'strict-dynamic',
  nonce: 'abc',
  header: () => "script-src 'nonce-abc' 'strict-dynamic'",
};

/** The gate is allowed as a file of the site, held inline scripts by their hashes. */
export const hash: PagePolicy = {
  name: 'hash',
  isHashed: true,
  header: (hashes) => `script-src 'self' ${thirdParty} ${hashes.map((one) => `'sha256-${one}'`).join(' ')}`,
};

/** `test-page` belongs to the page itself, for its own `innerHTML`. */
export const trustedTypes: PagePolicy = {
  name: 'trusted types',
  header: () => "require-trusted-types-for 'script'; trusted-types lp-consent test-page",
};

export const guard: PagePolicy = {name: 'guard', gate: `data-guard="analytics ${thirdParty}"`};
