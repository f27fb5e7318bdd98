import type {Consent} from '../store/consent.js';
import type {Internals} from '../store/internals.js';
import {document} from '../store/unclobbered.js';
import {ADDRESS_ATTRIBUTES, areMet, conditionsOf} from './held.js';
import {changeFrame, reloadMedia, resetAddresses} from './load.js';

/** Holds released elements again whose consent ends: frames, images and media are emptied, the content of templates goes. */
export function holdAgain(consent: Consent): void {
  const {internals} = consent;
  internals.holdChildren = holdChildren;

  const holdDenied = (onlyFrames = false): void => {
    // Also what its page has removed meanwhile, and what is in the content of a template.
    for (const [copy, script] of internals.loading!)
      if (!internals.loadedOnce!.has(script) && !areMet(conditionsOf(copy), consent)) stop(copy, true);
    for (const [held] of internals.released!)
      if (
        (!onlyFrames || 'contentWindow' in held) &&
        held.hasAttribute('data-consent') &&
        !internals.loadedOnce!.has(held) &&
        !areMet(conditionsOf(held), consent)
      )
        hold(held, internals);
  };
  internals.holdDenied = holdDenied;
  // A reload takes as long as the server, and a visitor may refuse it, so frames are emptied all the same.
  const holdNow = (): void => holdDenied(internals.onWithdraw !== 'stay');
  consent.addEventListener('decision', holdNow);
  holdNow();
}

/** Holds a released element again. It can then be released again, unless it `stays` held until a visitor asks for it. */
export function hold(held: Element, internals: Internals, stays = false): void {
  for (const [copy, script] of internals.loading!) if (script === held) stop(copy, true);
  for (const node of internals.released!.get(held) ?? [])
    if (node instanceof HTMLScriptElement) stop(node, false);
  internals.forget!(held, stays);
  changeFrame(held, () => {
    // Parts last to first: WebKit chooses another source for an image as soon as one goes.
    for (const element of [held, ...held.querySelectorAll('*')].reverse())
      resetAddresses(element, internals.addresses!);
  });
  reloadMedia(held);
}

/**
 * Stops a script that is still loading: one that is in another document than the one that began to load it does not run. Its
 * queue takes that for a failure, so it continues, and the script may run once it is allowed again. An inline module that waits
 * for its imports stops as well; since nothing shows whether it has run, it does not run again.
 * https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element
 */
function stop(copy: HTMLScriptElement, isLoading: boolean): void {
  // What is running cannot be stopped.
  if (copy === document.currentScript) return;
  document.implementation.createHTMLDocument().adoptNode(copy);
  if (!isLoading) return;
  // The site's own handler would load a substitute.
  copy.onerror = null;
  copy.dispatchEvent(new Event('error'));
}

/**
 * Holds the children of a template that frameworks write with JSX: they are ordinary elements, not its content, and load what
 * they name.
 */
function holdChildren(template: Element): void {
  for (const element of template.querySelectorAll<HTMLElement>(
    ':is(iframe,img,video,audio,source,embed):not([data-consent])',
  )) {
    const {dataset} = element;
    for (const name of ADDRESS_ATTRIBUTES) {
      const address = element.getAttribute(name);
      if (address === null) continue;
      dataset[name] = address;
      element.removeAttribute(name);
    }
    dataset.consent = (template as HTMLElement).dataset.consent;
  }
}
