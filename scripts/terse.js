import {minify} from 'terser';

/** @type {import('terser').MinifyOptions} */
const options = {
  ecma: 2020,
  toplevel: true,
  compress: {
    passes: 4,
    keep_fargs: false,
    pure_getters: true,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
  format: {comments: false},
};

/** For Lit: what it calls `_$…` is its own, and nobody outside of one build names it. */
const mangle = {properties: {regex: /^_\$/}};

/**
 * Makes what visitors download smaller than the bundler's own minifier does: terser finds some 2 % more, style sheets lose
 * their comments and spaces, and line breaks that are left all stand in templates, where one space does.
 *
 * @returns {import('vite').Plugin}
 */
export function terse() {
  return {
    name: 'terse',
    enforce: 'post',
    transform(code, id) {
      return id.endsWith('.styles.ts') ? {code: code.replace(/css`[^`]*`/g, squeeze), map: null} : undefined;
    },
    async generateBundle({format}, bundle) {
      const nameCache = {}; // a name is the same in every chunk
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const hasLit = chunk.code.includes('_$');
        const {code} = await minify(chunk.code, {
          ...options,
          module: format === 'es',
          ...(hasLit && {mangle, nameCache}),
        });
        chunk.code = (code ?? chunk.code).replace(/\s*\n\s*/g, ' ');
      }
    },
  };
}

/** @param {string} css */
function squeeze(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/='([a-z][\w-]*)'\]/g, '=$1]')
    .replace(/\b0\./g, '.')
    .replaceAll(';}', '}');
}
