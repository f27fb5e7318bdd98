import type {Consent} from '../store/consent.js';
import type {Internals, Released} from '../store/internals.js';
import {document} from '../store/unclobbered.js';
import {ADDRESS_ATTRIBUTES, areMet, conditionsOf, isExecutable} from './held.js';
import {changeFrame, reloadMedia, resetAddresses} from './load.js';

/** Holds released elements again whose consent ends: frames, images and media are emptied, the content of templates goes. */
export function holdAgain(consent: Consent): void {
  const {internals} = consent;
  internals.holdChildren = holdChildren;

  const holdDenied = (): void => {
    for (const [held] of internals.released!)
      if (
        held.hasAttribute('data-consent') &&
        !internals.loadedOnce!.has(held) &&
        !areMet(conditionsOf(held), consent)
      )
        hold(held, internals);
  };
  internals.holdDenied = holdDenied;
  // Otherwise the page reloads.
  if (internals.onWithdraw !== 'stay') return;
  consent.addEventListener('decision', holdDenied);
  holdDenied();
}

/** Holds a released element again. It can then be released again, unless it `stays` held until a visitor asks for it. */
export function hold(held: Element, internals: Internals, stays = false): void {
  stopLoading(held, internals.released!);
  internals.forget!(held, stays);
  changeFrame(held, () => {
    // Parts last to first: WebKit chooses another source for an image as soon as one goes.
    for (const element of [held, ...held.querySelectorAll('*')].reverse())
      resetAddresses(element, internals.addresses!);
  });
  reloadMedia(held);
}

/**
 * Stops the script that was released for an element, and those in the content of a template, if they are still loading: a script
 * that is in another document than the one that began to load it does not run. Its queue takes that for a failure, so it
 * continues, and the script may run once it is allowed again.
 * https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element
 */
function stopLoading(held: Element, released: Released): void {
  const behind = released.get(held) ?? [];
  for (const [element, nodes] of released) {
    if (element !== held && !behind.some((node) => node.contains(element))) continue;
    for (const node of nodes) if (node instanceof HTMLScriptElement) stop(node);
  }
}

function stop(copy: HTMLScriptElement): void {
  // What is running cannot be stopped, and what has run is inert.
  if (copy === document.currentScript || !isExecutable(copy.type)) return;
  document.implementation.createHTMLDocument().adoptNode(copy);
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
