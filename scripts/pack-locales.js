import {join} from 'node:path';
import {runnerImport} from 'vite';

/** @typedef {typeof import('./locales.js')} Locales */

/**
 * Writes each language beside `lp-consent.js` as two lists of texts without their names, in the order of the English texts:
 * one list for the banner, one for the rest. That is half the size of the language's module. `locales/index.cdn`, which
 * replaces `locales/index` in this build, gives the texts their names again.
 *
 * @returns {import('vite').Plugin}
 */
export function packLocales() {
  return {
    name: 'pack-locales',
    enforce: 'pre',
    async resolveId(source, importer) {
      return source.endsWith('/locales/index.js')
        ? this.resolve(source.replace('index', 'index.cdn'), importer, {skipSelf: true})
        : null;
    },
    async generateBundle() {
      const {en, others} = await readLocales();
      const first = listOf(en.banner).length;
      for (const messages of others) {
        const texts = listOf(messages, en.whole);
        for (const [suffix, part] of /** @type {const} */ ([
          ['', texts.slice(0, first)],
          ['-more', texts.slice(first)],
        ]))
          this.emitFile({
            type: 'asset',
            fileName: `lp-consent-${messages.lang}${suffix}.js`,
            source: `export default${JSON.stringify(part)}`,
          });
      }
    },
  };
}

/** The English texts, those of the banner and all of them, and the texts of each other language. */
async function readLocales() {
  const {module} = await runnerImport(join(import.meta.dirname, 'locales.js'), {
    configFile: false,
    logLevel: 'silent',
  });
  const modules = Object.values(/** @type {Locales} */ (module).modules);
  const all = modules.flatMap((one) => one.default ?? []);
  const whole = /** @type {object} */ (all.find(({lang}) => lang === 'en'));
  const banner = /** @type {object} */ (modules.find((one) => one.enBanner)?.enBanner);
  return {en: {whole, banner}, others: all.filter(({lang}) => lang !== 'en')};
}

/**
 * The texts of `messages` in the order of `model`. The plural forms of a text stay together as one item.
 *
 * @param {object} messages
 * @param {object} [model]
 * @returns {unknown[]}
 */
function listOf(messages, model = messages) {
  return Object.entries(model).flatMap(([name, text]) => {
    const own = /** @type {any} */ (messages)[name];
    return typeof text === 'object' && !('other' in text) ? listOf(own, text) : [own];
  });
}
