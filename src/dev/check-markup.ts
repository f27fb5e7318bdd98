import type {Consent} from '../store/consent.js';
import {checkChildren} from './check-children.js';
import {checkDeclaration} from './check-declaration.js';
import {checkGate} from './check-gate.js';
import {checkLeaks} from './check-leaks.js';
import {checkMessages} from './check-messages.js';
import {checkPage} from './check-page.js';
import {checkValues} from './check-values.js';
import {reportOnce, type CheckedElement} from './report.js';

/**
 * Reports, once each, what is wrong with an `<lp-consent>`, its children, the gate's tag and the page. `loadedOnceAt` is when a
 * visitor first loaded an embed without a decision.
 */
export function checkMarkup(host: CheckedElement, consent: Consent, loadedOnceAt = Infinity): void {
  const report = reportOnce((host.reportedProblems ??= new Set()));
  checkLeaks(consent.decision ? 0 : loadedOnceAt, report);
  checkMessages(host, consent, report);
  checkValues(host, report);
  checkGate(consent, report);
  checkChildren(host, report);
  checkDeclaration(consent, report);
  checkPage(host, report);
}
