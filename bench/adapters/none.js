/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  {
    name: 'none',
    about: 'The same page, its scripts held, and nothing that would ever release them.',
    files: async () => ({}),
    page: () => ({}),
    hold: ({src, code = ''}) =>
      `<script type="text/plain"${src ? ` data-src="${src}"` : ''}>${code}</script>`,
    banner: [],
    accept: [],
    refuse: [],
    open: '',
  },
];
