import type {Consent} from '../store/consent.js';
import {checkValue} from './check-values.js';
import type {Report} from './report.js';

const DAY_S = 86400;

/** Reports what is wrong with the attributes of the gate's own tag. */
export function checkGate({policy, kept}: Consent, report: Report): void {
  for (const gate of document.querySelectorAll<HTMLScriptElement>('script[src*="gate.js"]')) {
    checkValue(gate, 'data-on-withdraw', ['reload', 'stay'], report);
    if (gate.dataset.onWithdraw === 'stay')
      report(
        'stays',
        'with data-on-withdraw="stay", withdrawn code that has run keeps running until the visitor leaves the page. ' +
          'Remove the attribute to end it at once.',
      );
    for (const name of ['revision', 'days'] as const)
      if (!/^[1-9]\d*$/.test(gate.dataset[name] ?? '1'))
        report(
          'no-number',
          `data-${name}="${gate.dataset[name]}" on the gate is not a whole number above 0, so ${policy[name]} applies. ` +
            `Write a number, such as data-${name}="${policy[name]}".`,
        );
  }

  const ageInDays = kept ? (Date.now() / 1000 - kept.at) / DAY_S : NaN;
  if (kept && ageInDays >= 0 && ageInDays < 30 && policy.revision > kept.revision + 1)
    report(
      'often',
      `this browser's decision is less than 30 days old and of revision ${kept.revision}, ` +
        `but the page now asks for revision ${policy.revision}. ` +
        'Raise data-revision at most once in 30 days, so that visitors are not asked too often.',
    );
}
