import type {PageWindow} from '../../harness/visit.js';
import {markupOf, type Placed, type Thing} from './page.js';
import {newHeld, type Slot, type Tab} from './tab.js';
import type {Way} from './commands.js';

/** Inserts held elements into a page. */
export function insert(tab: Tab, way: Way, placed: readonly Placed[]): void {
  const {document} = tab;
  const markup = placed.map(markupOf).join('');
  const element = document.createElement('div');
  const things = newHeld(placed);
  for (const held of things) tab.held.set(held.name, held);

  if (way === 'parsed') {
    const parsed = new (tab.frame.contentWindow as PageWindow).DOMParser().parseFromString(
      `<div>${markup}</div>`,
      'text/html',
    ).body.firstElementChild as HTMLElement;
    tab.slots.push({
      element: document.body.appendChild(document.adoptNode(parsed)),
      markup,
      things,
      isWhole: true,
    });
    return;
  }
  if (way === 'adjacent') {
    document.body.insertAdjacentHTML('beforeend', `<div>${markup}</div>`);
    tab.slots.push({element: document.body.lastElementChild as HTMLElement, markup, things, isWhole: true});
    return;
  }
  tab.slots.push({element, markup, things, isWhole: true});
  if (way === 'first') document.body.prepend(element);
  else document.body.append(element);
  if (way === 'shadow') {
    const root = element.attachShadow({mode: 'open'});
    root.innerHTML = markup;
    tab.consent.observe(root);
  } else if (way === 'created') element.append(...placed.map((thing) => create(document, thing)));
  else if (way === 'fragment') element.append(document.createRange().createContextualFragment(markup));
  else if (way === 'imported') {
    const template = document.createElement('template');
    template.innerHTML = markup;
    element.append(document.importNode(template.content, true));
  } else element.innerHTML = markup;
}

/** Creates a held element by script. */
function create(document: Document, thing: Placed): Element {
  const template = document.createElement('template');
  template.innerHTML = markupOf(thing);
  const model = template.content.firstElementChild!;
  if (model.localName !== 'script') return document.importNode(model, true);
  const script = document.createElement('script');
  for (const {name, value} of model.attributes) script.setAttribute(name, value);
  script.text = model.textContent;
  return script;
}

/** Moves what was inserted, removes it, inserts it again or renders it again. Does nothing where that is impossible. */
export function move(tab: Tab, slot: Slot | undefined, where: string): void {
  if (!slot) return;
  const {element} = slot;
  const {body} = tab.document;
  const isIn = element.isConnected;
  const root = element.shadowRoot ?? element;
  if (where === 'away' ? !isIn : where === 'back' ? isIn || !slot.isWhole : !isIn || !slot.isWhole) return;
  if (where === 'start') body.prepend(element);
  else if (where === 'end' || where === 'back') body.append(element);
  else if (where === 'away') element.remove();
  else if (where === 'again') root.innerHTML = slot.markup;
  else if (where === 'parsed') root.innerHTML = String(root.innerHTML);
  else if (element.shadowRoot) return;
  else {
    element.replaceWith(...element.childNodes);
    Object.assign(slot, {isWhole: false});
  }
  for (const held of slot.things) held.isIn = where !== 'away';
}

/** Gives each thing a name. */
export function named(things: readonly Thing[], newName: () => string): Placed[] {
  return things.map((thing) => ({...thing, name: newName()}));
}
