import {parseKeys} from '../../core/key.js';
import {captureDocumentWrite} from '../../gate/capture-document-write.js';
import {release} from '../../gate/release.js';
import type {TrustedPolicy} from '../../store/internals.js';
import {whenRun} from '../../gate/when-run.js';
import type {Consent} from '../../store/consent.js';
import {reloadOnDenial} from './reload-on-denial.js';

/**
 * Prepares an embed to load what it holds. The result unpacks a template whose `data-consent` is `keyList`, runs the scripts
 * in it one after the other, and resolves when all have run.
 */
export function createContentLoader(
  host: Element,
  consent: Consent,
  policy: TrustedPolicy,
): (template: HTMLTemplateElement, keyList: string) => Promise<void> {
  const {internals} = consent;
  /** The lists of keys whose denial reloads the page, since scripts of this embed have run for them. */
  const watched = new Set<string>();

  const releaseAll = async (held: readonly HTMLElement[], keyList: string): Promise<void> => {
    // What waits carries no keys: a grant in the meantime would let the gate release it as well.
    for (const element of held) delete element.dataset.consent;
    for (const element of held) {
      if (!host.contains(element)) continue;
      element.dataset.consent = keyList;
      const next = release(element, policy);
      if (element instanceof HTMLScriptElement) await afterRun(next[0] as HTMLScriptElement, keyList);
      else {
        delete element.dataset.consent;
        await releaseAll(next, keyList);
      }
    }
  };

  /** Waits until a script has run, and releases what it has written with `document.write`. */
  const afterRun = async (script: HTMLScriptElement, keyList: string): Promise<void> => {
    if (!watched.has(keyList)) reloadOnDenial(consent, parseKeys(keyList));
    watched.add(keyList);
    await whenRun(script, internals);
    const {capturedWrites} = script;
    script.capturedWrites = undefined;
    if (!capturedWrites?.[0]) return;
    await internals.loadDeferred();
    await releaseAll(internals.insertWritten!(script, capturedWrites, policy), keyList);
  };

  return (template, keyList) => {
    if (!internals.isCapturedByEmbed) captureDocumentWrite(internals);
    internals.isCapturedByEmbed = true;
    return releaseAll([template], keyList);
  };
}
