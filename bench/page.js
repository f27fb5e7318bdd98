/**
 * @typedef {object} PageOptions
 * @property {number} [inline] number of held inline scripts
 * @property {number} [external] number of held external scripts
 * @property {boolean} [mixed] ten held scripts, alternately external and inline, with slow external ones
 * @property {boolean} [crowd] the page has 100 services and 40 held frames
 * @property {string} [nonce] required by the page's policy on every script and style
 */

/** The content of every page: a screen and a half of text that can be painted immediately. */
const article = Array.from(
  {length: 24},
  (_, i) => `<p>${i + 1}. ${'The evening edition says what the morning did not. '.repeat(5)}</p>`,
).join('\n');

/**
 * Writes the page that is measured. It differs only in what each library needs, and its held
 * scripts are at the end of the body.
 *
 * @param {import('./adapter.js').Adapter} adapter
 * @param {PageOptions} options
 */
export async function writePage(adapter, options) {
  const {head = '', start = '', end = ''} = (options.crowd && adapter.crowd?.()) || (await adapter.page());
  const scripts = heldScripts(options);
  const held = adapter.holdAll?.(scripts) ?? scripts.map(adapter.hold).join('\n');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The evening edition</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${start}
<main><h1>The evening edition</h1>
${article}
</main>
${held}
${end}
</body>
</html>`;
  return options.nonce ? withNonce(html, options.nonce) : html;
}

/**
 * @param {PageOptions} options
 * @returns {import('./adapter.js').HeldScript[]}
 */
function heldScripts({inline = 0, external = 0, mixed = false}) {
  if (mixed)
    return Array.from({length: 10}, (_, i) =>
      i % 2 ? inlineScript(i) : {src: `/held/${i}.js?delay=${(10 - i) * 8}`},
    );
  const inPage = Array.from({length: inline}, (_, i) => inlineScript(i));
  return [...inPage, ...Array.from({length: external}, (_, i) => ({src: `/held/${inline + i}.js`}))];
}

/**
 * The code of a held script: it reports to the probe that it ran.
 *
 * @param {number} number
 */
export function inlineScript(number) {
  return {code: `ran(${number})`};
}

/**
 * Adds the nonce to markup, as a site's template would, and not inside of code.
 *
 * @param {string} html
 * @param {string} nonce
 */
function withNonce(html, nonce) {
  return html.replace(
    /<(script|style|link rel="stylesheet")(?=[\s>])([^>]*>)(?:([^]*?)(<\/\1>))?/g,
    (_, name, rest, body = '', close = '') => `<${name} nonce="${nonce}"${rest}${body}${close}`,
  );
}
