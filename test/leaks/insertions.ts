import type {Insert, Maker, Way} from './scenario.js';

/** What is inserted each time: an inline script, an external one and an image. */
const markup = ({at, held, inline, script, beacon}: Maker): string =>
  `<p>${inline(beacon('one'), held)}</p><script ${held} src="${script('two')}"></script><img data-consent="analytics" data-src="${at}/image.gif" alt="">`;
const expected = {requests: ['two.js', 'image.gif'], ran: ['one', 'two']} as const;

const shadow = 'data-consent="analytics"';
const insertion = (name: string, insert: Insert, more: Partial<Way> = {}): Way => ({
  name,
  markup,
  insert,
  ...expected,
  ...more,
});

/** How a page can insert or move held elements, other than by its HTML. */
export const insertions: readonly Way[] = [
  insertion('innerHTML', (place, text, {html}) => (place.innerHTML = html(text))),
  insertion('insertAdjacentHTML', (place, text, {html}) => place.insertAdjacentHTML('afterend', html(text))),
  insertion('outerHTML', (place, text, {html}) => (place.outerHTML = html(`<section>${text}</section>`))),
  insertion('setHTMLUnsafe', (place, text, {html}) => place.setHTMLUnsafe(html(text)), {
    isPossible: () => 'setHTMLUnsafe' in Element.prototype,
  }),
  insertion('document.write', (_, text, {html}) => document.write(html(text))),
  insertion('createContextualFragment', (place, text, {html}) =>
    place.append(document.createRange().createContextualFragment(html(text))),
  ),
  insertion('appendChild of an element', (place, text, {html}) => {
    const section = document.createElement('section');
    section.innerHTML = html(text);
    place.appendChild(section);
  }),
  insertion('elements one by one', (place, text, {html}) => {
    const template = document.createElement('template');
    template.innerHTML = html(text);
    while (template.content.firstElementChild) place.append(template.content.firstElementChild);
  }),
  insertion('insertBefore in the head', (_, text, {html}) => {
    const template = document.createElement('template');
    template.innerHTML = html(text);
    document.head.insertBefore(template.content, document.head.firstChild);
  }),
  insertion('before, after and replaceWith', (place, text, {html}) => {
    const template = document.createElement('template');
    template.innerHTML = html(text);
    const [first, second, third] = template.content.children;
    place.before(first!);
    place.after(third!);
    place.replaceWith(second!);
  }),
  insertion('deep in a fragment', (place, text, {html}) => {
    const fragment = new DocumentFragment();
    let deepest: Node = fragment;
    for (let depth = 0; depth < 50; depth++) deepest = deepest.appendChild(document.createElement('div'));
    (deepest as Element).innerHTML = html(text);
    place.append(fragment);
  }),
  insertion('importNode of a template’s content', (place, text, {html}) => {
    const template = document.createElement('template');
    template.innerHTML = html(text);
    place.append(document.importNode(template.content, true));
  }),
  insertion('cloneNode', (place, text, {html}) => {
    const section = document.createElement('section');
    section.innerHTML = html(text);
    place.append(section.cloneNode(true));
  }),
  insertion('adoptNode from a parsed document', (place, text, {html}) => {
    const {body} = new DOMParser().parseFromString(html(text), 'text/html');
    place.append(...[...body.childNodes].map((node) => document.adoptNode(node)));
  }),
  insertion('moved while held', (place) => place.after(...place.childNodes), {isInMarkup: true}),
  insertion('moved twice', (place, text, {html}) => {
    place.innerHTML = html(text);
    const nodes = [...place.childNodes];
    document.body.prepend(...nodes);
    document.body.append(...nodes);
  }),
  insertion(
    'moveBefore',
    (place) => {
      const parent = place.parentElement as HTMLElement & {moveBefore(node: Node, child: Node): void};
      while (place.firstChild) parent.moveBefore(place.firstChild, place);
    },
    {isInMarkup: true, isPossible: () => 'moveBefore' in Element.prototype},
  ),
  insertion(
    'removed and inserted again',
    (place) => {
      const nodes = [...place.childNodes];
      place.replaceChildren();
      place.append(...nodes);
    },
    {isInMarkup: true},
  ),
  insertion('removed and inserted again after the load', async (place, text, {html, loaded}) => {
    const section = document.createElement('section');
    section.innerHTML = html(text);
    place.append(section);
    section.remove();
    await loaded;
    place.append(section);
  }),
  insertion('after the load', async (place, text, {html, loaded}) => {
    await loaded;
    place.innerHTML = html(text);
  }),
  insertion('replaceChildren swap', (place, text, {html}) => {
    const {body} = new DOMParser().parseFromString(html(text), 'text/html');
    place.replaceChildren(...body.childNodes);
  }),
  insertion('swap with cloned scripts', (place, text, {html}) => {
    place.innerHTML = html(text);
    for (const script of place.querySelectorAll('script')) {
      const copy = script.cloneNode(true) as HTMLScriptElement;
      script.replaceWith(copy);
    }
  }),
  insertion('the same markup inserted twice', (place, text, {html}) => {
    for (let swap = 0; swap < 2; swap++) place.innerHTML = html(text);
  }),
  insertion(
    'view transition',
    (place, text, {html}) =>
      document.startViewTransition(() => void (place.innerHTML = html(text))).updateCallbackDone,
    {
      isPossible: () => 'startViewTransition' in Document.prototype,
      excluded: {WebKit: 'WebKitGTK crashes when an iframe has a view transition'},
    },
  ),
  insertion(
    'in a closed details',
    (place, text, {html}) => (place.innerHTML = html(`<details><summary>More</summary>${text}</details>`)),
  ),
  insertion(
    'in a closed dialog',
    (place, text, {html}) => (place.innerHTML = html(`<dialog>${text}</dialog>`)),
  ),
  insertion('in a slot', (place, text, {html}) => {
    place.attachShadow({mode: 'open'}).append(document.createElement('slot'));
    place.innerHTML = html(text);
  }),
  insertion(
    'in a template',
    (place, text, {html}) =>
      (place.innerHTML = html(`<template data-consent="analytics">${text}</template>`)),
  ),
  {
    name: 'a template with everything',
    markup: ({at, nonce, inline, script, beacon}) => `<template ${shadow}>
      <div><img src="${at}/image.gif" alt=""></div><video poster="${at}/poster.gif"></video><link rel="stylesheet" href="${at}/one.css">
      <div><script ${nonce} src="${script('one')}"></script></div>${inline(beacon('two'))}<iframe src="${at}/frame" title="A frame"></iframe>
    </template>`,
    insert: (place, text, {html}) => (place.innerHTML = html(text)),
    requests: ['image.gif', 'poster.gif', 'one.css', 'one.js', 'frame'],
    ran: ['one', 'two'],
  },
  insertion('in a shadow root', (place, text, {html, withConsent}) => {
    const root = place.attachShadow({mode: 'open'});
    root.innerHTML = html(text);
    withConsent((consent) => consent.observe(root));
  }),
  insertion('later in a shadow root', (place, text, {html, withConsent}) => {
    const root = place.attachShadow({mode: 'open'});
    withConsent((consent) => consent.observe(root));
    root.innerHTML = html(text);
  }),
  insertion(
    'in a declarative shadow root',
    (place, _, {withConsent}) => {
      const root = place.firstElementChild!.shadowRoot!;
      withConsent((consent) => consent.observe(root));
    },
    {
      isInMarkup: true,
      markup: (make) => `<div><template shadowrootmode="open">${markup(make)}</template></div>`,
    },
  ),
  insertion(
    'in a shadow root that is not observed',
    (place, text, {html}) => {
      place.attachShadow({mode: 'open'}).innerHTML = html(text);
    },
    {runs: 'never'},
  ),
  insertion('by a script of the page', (place, text, {html, loaded}) =>
    loaded.then(() => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        place.innerHTML = html(text);
      });
      observer.observe(place, {childList: true});
      place.append('Text');
    }),
  ),
  {
    name: 'written by a held script',
    markup: ({held, inline, script, beacon}) =>
      inline(
        `${beacon('one')} document.write(trusted('<script ' + attribute + 'src="${script('two')}"></' + 'script>'));`,
        held,
      ),
    insert: (place, text, {html}) => (place.innerHTML = html(text)),
    requests: ['two.js'],
    ran: ['one', 'two'],
    excluded: {'lp-consent-deferred': 'it inserts what is written, which is lost without it'},
  },
  {
    name: 'by a held script',
    markup: ({held, inline, script, beacon}) => {
      const make = `const one = document.createElement('script'); one.type = 'text/plain'; one.dataset.consent = 'analytics'; one.nonce = document.currentScript.nonce;`;
      return inline(
        `${beacon('one')} ${make} one.dataset.src = "${script('two')}"; document.body.append(one);`,
        held,
      );
    },
    requests: ['two.js'],
    ran: ['one', 'two'],
  },
];
