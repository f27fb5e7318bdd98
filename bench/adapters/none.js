/** @type {import('../adapter.js').Adapter[]} */
export const adapters = [
  {
    name: 'none',
    about: 'The same page with held scripts, and nothing that would release them.',
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
