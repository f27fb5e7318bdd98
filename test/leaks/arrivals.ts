import type {Bring, Maker, Way} from './scenario.js';

/** What is brought in each time: an inline script, an external one, and an image. */
const markup = ({at, held, inline, script, told}: Maker): string =>
  `<p>${inline(told('one'), held)}</p><script ${held} src="${script('two')}"></script><img data-consent="analytics" data-src="${at}/image.gif" alt="">`;
const expected = {requests: ['two.js', 'image.gif'], ran: ['one', 'two']} as const;

const shadow = 'data-consent="analytics"';
const arrival = (name: string, bring: Bring, more: Partial<Way> = {}): Way => ({
  name,
  markup,
  bring,
  ...expected,
  ...more,
});

/** How held things come into a page later than with the parser, or move about in it. */
export const arrivals: readonly Way[] = [
  arrival('innerHTML', (place, text, {html}) => (place.innerHTML = html(text))),
  arrival('insertAdjacentHTML', (place, text, {html}) => place.insertAdjacentHTML('afterend', html(text))),
  arrival('outerHTML', (place, text, {html}) => (place.outerHTML = html(`<section>${text}</section>`))),
  arrival('setHTMLUnsafe', (place, text, {html}) => place.setHTMLUnsafe(html(text)), {
    isPossible: () => 'setHTMLUnsafe' in Element.prototype,
  }),
  arrival('document.write', (_, text, {html}) => document.write(html(text))),
  arrival('a fragment made by a range', (place, text, {html}) =>
    place.append(document.createRange().createContextualFragment(html(text))),
  ),
  arrival('appendChild of an element', (place, text, {html}) => {
    const section = document.createElement('section');
    section.innerHTML = html(text);
    place.appendChild(section);
  }),
  arrival('elements made one by one', (place, text, {html}) => {
    const template = document.createElement('template');
    template.innerHTML = html(text);
    while (template.content.firstElementChild) place.append(template.content.firstElementChild);
  }),
  arrival('insertBefore in the head', (_, text, {html}) => {
    const template = document.createElement('template');
    template.innerHTML = html(text);
    document.head.insertBefore(template.content, document.head.firstChild);
  }),
  arrival('before, after and replaceWith', (place, text, {html}) => {
    const template = document.createElement('template');
    template.innerHTML = html(text);
    const [first, second, third] = template.content.children;
    place.before(first!);
    place.after(third!);
    place.replaceWith(second!);
  }),
  arrival('deep in a fragment', (place, text, {html}) => {
    const fragment = new DocumentFragment();
    let deepest: Node = fragment;
    for (let depth = 0; depth < 50; depth++) deepest = deepest.appendChild(document.createElement('div'));
    (deepest as Element).innerHTML = html(text);
    place.append(fragment);
  }),
  arrival('importNode of a template’s content', (place, text, {html}) => {
    const template = document.createElement('template');
    template.innerHTML = html(text);
    place.append(document.importNode(template.content, true));
  }),
  arrival('cloneNode', (place, text, {html}) => {
    const section = document.createElement('section');
    section.innerHTML = html(text);
    place.append(section.cloneNode(true));
  }),
  arrival('adoptNode from a parsed document', (place, text, {html}) => {
    const {body} = new DOMParser().parseFromString(html(text), 'text/html');
    place.append(...[...body.childNodes].map((node) => document.adoptNode(node)));
  }),
  arrival('moved while held', (place) => place.after(...place.childNodes), {stands: true}),
  arrival('moved twice', (place, text, {html}) => {
    place.innerHTML = html(text);
    const nodes = [...place.childNodes];
    document.body.prepend(...nodes);
    document.body.append(...nodes);
  }),
  arrival(
    'moveBefore',
    (place) => {
      const parent = place.parentElement as HTMLElement & {moveBefore(node: Node, child: Node): void};
      while (place.firstChild) parent.moveBefore(place.firstChild, place);
    },
    {stands: true, isPossible: () => 'moveBefore' in Element.prototype},
  ),
  arrival(
    'removed and put back',
    (place) => {
      const nodes = [...place.childNodes];
      place.replaceChildren();
      place.append(...nodes);
    },
    {stands: true},
  ),
  arrival('removed and put back after the load', async (place, text, {html, loaded}) => {
    const section = document.createElement('section');
    section.innerHTML = html(text);
    place.append(section);
    section.remove();
    await loaded;
    place.append(section);
  }),
  arrival('after the load', async (place, text, {html, loaded}) => {
    await loaded;
    place.innerHTML = html(text);
  }),
  arrival('replaceChildren swap', (place, text, {html}) => {
    const {body} = new DOMParser().parseFromString(html(text), 'text/html');
    place.replaceChildren(...body.childNodes);
  }),
  arrival('swap whose scripts are made anew', (place, text, {html}) => {
    place.innerHTML = html(text);
    for (const script of place.querySelectorAll('script')) {
      const copy = script.cloneNode(true) as HTMLScriptElement;
      script.replaceWith(copy);
    }
  }),
  arrival('the same swapped in twice', (place, text, {html}) => {
    for (let swap = 0; swap < 2; swap++) place.innerHTML = html(text);
  }),
  arrival(
    'view transition',
    (place, text, {html}) =>
      document.startViewTransition(() => void (place.innerHTML = html(text))).updateCallbackDone,
    {
      isPossible: () => 'startViewTransition' in Document.prototype,
      excluded: {WebKit: 'WebKitGTK’s page process ends when a frame has a view transition'},
    },
  ),
  arrival(
    'in a closed details',
    (place, text, {html}) => (place.innerHTML = html(`<details><summary>More</summary>${text}</details>`)),
  ),
  arrival(
    'in a closed dialog',
    (place, text, {html}) => (place.innerHTML = html(`<dialog>${text}</dialog>`)),
  ),
  arrival('in a slot', (place, text, {html}) => {
    place.attachShadow({mode: 'open'}).append(document.createElement('slot'));
    place.innerHTML = html(text);
  }),
  arrival(
    'in a template',
    (place, text, {html}) =>
      (place.innerHTML = html(`<template data-consent="analytics">${text}</template>`)),
  ),
  {
    name: 'a template full of anything',
    markup: ({at, nonce, inline, script, told}) => `<template ${shadow}>
      <div><img src="${at}/image.gif" alt=""></div><video poster="${at}/poster.gif"></video><link rel="stylesheet" href="${at}/one.css">
      <div><script ${nonce} src="${script('one')}"></script></div>${inline(told('two'))}<iframe src="${at}/frame" title="A frame"></iframe>
    </template>`,
    bring: (place, text, {html}) => (place.innerHTML = html(text)),
    requests: ['image.gif', 'poster.gif', 'one.css', 'one.js', 'frame'],
    ran: ['one', 'two'],
  },
  arrival('in a shadow root', (place, text, {html, withConsent}) => {
    const root = place.attachShadow({mode: 'open'});
    root.innerHTML = html(text);
    withConsent((consent) => consent.observe(root));
  }),
  arrival('later in a shadow root', (place, text, {html, withConsent}) => {
    const root = place.attachShadow({mode: 'open'});
    withConsent((consent) => consent.observe(root));
    root.innerHTML = html(text);
  }),
  arrival(
    'in a declarative shadow root',
    (place, _, {withConsent}) => {
      const root = place.firstElementChild!.shadowRoot!;
      withConsent((consent) => consent.observe(root));
    },
    {stands: true, markup: (make) => `<div><template shadowrootmode="open">${markup(make)}</template></div>`},
  ),
  arrival(
    'in a shadow root that nobody told of',
    (place, text, {html}) => {
      place.attachShadow({mode: 'open'}).innerHTML = html(text);
    },
    {runs: 'never'},
  ),
  arrival('by a script of the page', (place, text, {html, loaded}) =>
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
    markup: ({held, inline, script, told}) =>
      inline(
        `${told('one')} document.write(trusted('<script ' + attribute + 'src="${script('two')}"></' + 'script>'));`,
        held,
      ),
    bring: (place, text, {html}) => (place.innerHTML = html(text)),
    requests: ['two.js'],
    ran: ['one', 'two'],
    excluded: {'lp-consent-deferred': 'they put it in its place; without them it is lost'},
  },
  {
    name: 'by a held script',
    markup: ({held, inline, script, told}) => {
      const make = `const one = document.createElement('script'); one.type = 'text/plain'; one.dataset.consent = 'analytics'; one.nonce = document.currentScript.nonce;`;
      return inline(
        `${told('one')} ${make} one.dataset.src = "${script('two')}"; document.body.append(one);`,
        held,
      );
    },
    requests: ['two.js'],
    ran: ['one', 'two'],
  },
];
