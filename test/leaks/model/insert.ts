import type {PageWindow} from '../../harness/visit.js';
import {markupOf, type Placed, type Thing} from './page.js';
import {newHeld, type Slot, type Snapshot, type Tab} from './tab.js';
import type {Router, Way, Where} from './commands.js';

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
  return copyOf(document, template.content.firstElementChild!);
}

function copyOf(document: Document, model: Element): Element {
  if (model.localName !== 'script') return document.importNode(model, true);
  const script = document.createElement('script');
  for (const {name, value} of model.attributes) script.setAttribute(name, value);
  script.text = model.textContent;
  return script;
}

/** Moves what was inserted, removes it, inserts it again or renders it again. Does nothing where that is impossible. */
export function move(tab: Tab, slot: Slot | undefined, where: Where): void {
  if (!slot || !isPossible(slot, where)) return;
  const {element, markup} = slot;
  const {body} = tab.document;
  const root = element.shadowRoot ?? element;
  const {behind} = tab;
  const moves: Record<Where, () => void> = {
    start: () => body.prepend(element),
    end: () => body.append(element),
    back: () => body.append(element),
    away: () => element.remove(),
    again: () => fill(slot, () => (root.innerHTML = markup)),
    rendered: () => fill(slot, () => root.replaceChildren(...created(tab.document, markup))),
    parsed: () => {
      root.innerHTML = String(root.innerHTML);
      slot.isCopied = true;
    },
    out: () => {
      element.replaceWith(...element.childNodes);
      slot.isWhole = false;
    },
    unmounted: () => {
      slot.unmounted = [...root.childNodes].filter((node) => !behind.has(node));
      for (const node of slot.unmounted) node.remove();
    },
    mounted: () => fill(slot, () => root.append(...slot.unmounted!)),
  };
  moves[where]();
  for (const thing of slot.things) thing.isIn = where === 'out' || (element.isConnected && !slot.unmounted);
}

function isPossible({element, isWhole, isCopied, unmounted}: Slot, where: Where): boolean {
  if (where === 'away') return element.isConnected;
  if (where === 'back') return !element.isConnected && isWhole;
  if (!element.isConnected || !isWhole) return false;
  if (where === 'mounted') return !!unmounted;
  if (where === 'unmounted') return !unmounted && !isCopied;
  if (where === 'parsed') return !unmounted;
  return where !== 'out' || (!element.shadowRoot && !unmounted);
}

/** Gives a slot its content back. */
function fill(slot: Slot, insertContent: () => void): void {
  insertContent();
  Object.assign(slot, {isCopied: false, unmounted: undefined});
}

/** Held elements as a framework makes them. */
function created(document: Document, markup: string): Node[] {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return [...template.content.children].map((model) => copyOf(document, model));
}

/**
 * Keeps a snapshot of a slot, with the events that the router fires. htmx keeps the markup of an element, and Turbo a clone of
 * the page, which it then removes. What was released must not be in it once the router shows it.
 */
export async function takeSnapshot(tab: Tab, slot: Slot | undefined, router: Router): Promise<void> {
  if (!slot || !isPossible(slot, 'end') || slot.isCopied || slot.element.shadowRoot) return;
  const {element, markup, things} = slot;
  const {document, turn} = tab;
  const {CustomEvent} = tab.frame.contentWindow as PageWindow;
  const fire = (type: string, detail = {}): boolean =>
    document.dispatchEvent(new CustomEvent(type, {detail}));
  fire(`${router.toLowerCase()}:load`);
  await tab.consent.internals.loadDeferred();
  if (tab.turn !== turn || tab.isLeaving) return;
  let html: string;
  if (router === 'Turbo') {
    const newBody = element.cloneNode(true) as Element;
    fire('turbo:before-render', {newBody});
    html = newBody.innerHTML;
    move(tab, slot, 'away');
  } else {
    fire('htmx:beforeHistorySave', {historyElt: element});
    const item = {content: element.innerHTML};
    fire('htmx:historyItemCreated', {item});
    html = item.content;
  }
  const expected = slot.unmounted ? '' : tab.parsed(markup);
  if (html !== expected) throw new Error(`${router} has kept ${html} instead of ${expected}`);
  if (html) tab.snapshots.push({html, markup, things});
}

/** Inserts a snapshot again, where it was or, after a reload, into the new page. */
export function restore(tab: Tab, snapshot: Snapshot | undefined): void {
  if (!snapshot) return;
  const {html, markup} = snapshot;
  const slot = tab.slots.find((one) => one.markup === markup);
  if (!slot) {
    const element = tab.document.createElement('div');
    const things = snapshot.things.map((held) => ({...held, isIn: true, hasRun: false, isUnnoticed: false}));
    for (const held of things) tab.held.set(held.name, held);
    element.innerHTML = html;
    tab.document.body.append(element);
    tab.slots.push({element, markup, things, isWhole: true});
    return;
  }
  if (!slot.isWhole) return;
  fill(slot, () => (slot.element.innerHTML = html));
  if (!slot.element.isConnected) tab.document.body.append(slot.element);
  for (const held of slot.things) held.isIn = true;
}

/** Gives each thing a name. */
export function named(things: readonly Thing[], newName: () => string): Placed[] {
  return things.map((thing) => ({...thing, name: newName()}));
}
