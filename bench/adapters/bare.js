/** The practical minimum that holds, asks, remembers and releases, without texts, accessibility or preferences. */
const gate = `(() => {
  const answer = /(?:^|; )bare=(\\w+)/.exec(document.cookie)?.[1];
  const release = (root) => {
    for (const held of root.querySelectorAll('script[type="text/plain"][data-consent]')) {
      const script = document.createElement('script');
      if (held.dataset.src) script.src = held.dataset.src; else script.text = held.text;
      script.async = false;
      held.replaceWith(script);
    }
  };
  const decide = (yes) => {
    document.cookie = 'bare=' + (yes ? 'yes' : 'no') + '; max-age=15897600; path=/; samesite=lax';
    document.querySelector('#bare')?.remove();
    if (yes) release(document);
  };
  window.bare = decide;
  document.addEventListener('DOMContentLoaded', () => {
    if (answer === 'yes') release(document);
    if (answer) return;
    document.body.insertAdjacentHTML('afterbegin', '<div id="bare" role="region" aria-label="Cookies"><p>May we store and read data on your device?</p><button>Reject</button> <button>Accept</button></div>');
    document.querySelector('#bare').onclick = ({target}) => target.matches('button') && decide(target.textContent === 'Accept');
  });
})();`;

// Waits for the end of parsing: the parser may pause between a script's tag and its code.
const observer = `document.addEventListener('DOMContentLoaded', () => new MutationObserver((records) => {
  if (!/bare=yes/.test(document.cookie)) return;
  for (const {addedNodes} of records) for (const node of addedNodes) {
    if (node.nodeType !== 1) continue;
    const held = node.matches('script[type="text/plain"][data-consent]') ? [node] : node.querySelectorAll('script[type="text/plain"][data-consent]');
    for (const one of held) { const script = document.createElement('script'); if (one.dataset.src) script.src = one.dataset.src; else script.text = one.text; script.async = false; one.replaceWith(script); }
  }
}).observe(document, {childList: true, subtree: true}));`;

const style =
  '#bare{position:fixed;inset:auto 0 0;padding:1rem;background:#fff;color:#000;border-top:1px solid}';

/** @type {import('../adapter.js').Adapter} */
const bare = {
  name: 'bare',
  about: 'A hand-written gate of twenty lines: the practical minimum.',
  files: async () => ({'bare.js': gate, 'bare.css': style}),
  page: () => ({head: '<link rel="stylesheet" href="/lib/bare.css"><script src="/lib/bare.js"></script>'}),
  hold: ({src, code = ''}) =>
    `<script type="text/plain" data-consent="analytics"${src ? ` data-src="${src}"` : ''}>${code}</script>`,
  banner: ['#bare'],
  accept: ['#bare button:last-child'],
  refuse: ['#bare button'],
  open: '',
  decide: '(yes) => bare(yes)',
};

/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  bare,
  {
    ...bare,
    name: 'bare, observing',
    scenes: ['added-nodes'],
    about: 'The same with a MutationObserver, which also releases tags that are added later.',
    files: async () => ({'bare.js': gate + observer, 'bare.css': style}),
  },
];
