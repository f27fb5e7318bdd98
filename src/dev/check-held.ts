import {conditionsOf, isExecutable, isHeld} from '../gate/held.js';
import type {Consent} from '../store/consent.js';
import {checkAddresses} from './check-addresses.js';
import type {Report} from './report.js';
import {startTag} from './start-tag.js';

/** Reports markup with `data-consent` that the gate does not hold, or never releases. */
export function checkHeld({internals}: Consent, report: Report): void {
  const behind = new Set<Node>([...(internals.released?.values() ?? [])].flat());
  for (const element of document.querySelectorAll('[data-consent]'))
    if (!isReleased(element, behind)) checkElement(element, undefined, internals.addresses, report);
}

/** Whether an element came with a release: a running copy, or the content of a template, which was checked in it. */
function isReleased(element: Element, behind: ReadonlySet<Node>): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (behind.has(node)) return true;
  return false;
}

type Addresses = Consent['internals']['addresses'];

function checkElement(
  element: Element,
  template: HTMLTemplateElement | undefined,
  addresses: Addresses,
  report: Report,
): void {
  if (!conditionsOf(element)[0])
    report(
      'no-key',
      `${startTag(element)} stays held forever, because its data-consent names no key. ` +
        'Name what it waits for, such as data-consent="media".',
    );
  if (element.localName === 'script') checkScript(element, !!template, report);
  else if (!isHeld(element)) report('never-released', `${startTag(element)} ${adviceFor(element)}`);
  else if (element instanceof HTMLTemplateElement) checkTemplate(element, addresses, report);
  else checkAddresses(element, template, addresses, report);
}

function checkScript(script: Element, isInTemplate: boolean, report: Report): void {
  const type = script.getAttribute('type') ?? '';
  // A template holds its scripts whatever their type is.
  const runsAtOnce = isExecutable(type) && !isInTemplate;
  if (isSvg(script))
    report(
      'svg-script',
      `${startTag(script)} in an <svg> ${runsAtOnce ? 'runs at once, without consent' : 'is never released'}, ` +
        'because SVG scripts cannot be held. Move it out of the <svg>.',
    );
  else if (runsAtOnce)
    report(
      'not-held',
      `${startTag(script)} runs at once, without consent, because it has no type="text/plain". ` +
        `Write type="text/plain"${/module/i.test(type) ? ' data-type="module"' : ''}.`,
    );
  else if (!isHeld(script) && !isExecutable(type))
    report(
      'never-released',
      `${startTag(script)} is never released, because the gate only releases scripts with type="text/plain". ` +
        `Write type="text/plain" data-type="${type}".`,
    );
}

/** What happens to an element of a kind that is never released, and what to do. */
function adviceFor({localName}: Element): string {
  if (/^(a|area|form)$/.test(localName))
    return 'is never held, because it loads nothing before a visitor uses it. Remove its data-consent.';
  if (localName === 'lp-consent-embed')
    return 'is neither held nor released. Write data-consent on each element in it that loads something.';
  return (
    'is neither held nor released, because elements of this kind cannot be. ' +
    'Put it into <template data-consent="…">, and remove its own data-consent.'
  );
}

function checkTemplate(template: HTMLTemplateElement, addresses: Addresses, report: Report): void {
  const {content, childNodes} = template;
  const holdsNothing = [...childNodes].some(
    (node) => node instanceof Element || (node instanceof Text && node.data.trim()),
  );
  if (holdsNothing)
    report(
      'template-children',
      `${startTag(template)} holds nothing, because a framework has written children into it, not content. ` +
        'Write them as held children of <lp-consent-embed>, or set them as HTML, with dangerouslySetInnerHTML or v-html.',
    );
  for (const script of content.querySelectorAll('script:not([data-consent])'))
    if (isSvg(script)) checkScript(script, true, report);
  for (const element of content.querySelectorAll('[data-consent]'))
    checkElement(element, template, addresses, report);
}

function isSvg({namespaceURI}: Element): boolean {
  return namespaceURI === 'http://www.w3.org/2000/svg';
}
