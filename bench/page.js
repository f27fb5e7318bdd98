/**
 * @typedef {object} PageOptions
 * @property {number} [inline] how many held scripts stand in the page
 * @property {number} [external] how many are held by their address
 * @property {boolean} [mixed] ten of both kinds by turns, the external ones slow to arrive
 * @property {boolean} [crowd] what the library needs is that for 100 services and 40 held frames
 * @property {string} [nonce] the page's policy asks for it on every script and style
 */

/** What every page has to show: enough for a screen and a half, with text that can be painted at once. */
const article = Array.from(
  {length: 24},
  (_, i) => `<p>${i + 1}. ${'The evening edition says what the morning did not. '.repeat(5)}</p>`,
).join('\n');

/**
 * The page that is measured. It is the same for every library but for what the library itself needs in it, and its held
 * scripts stand last in the body.
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
 * What a held script does: it tells the probe that it ran, and when.
 *
 * @param {number} number
 */
export function inlineScript(number) {
  return {code: `ran(${number})`};
}

/**
 * As a template of the site would write it: on what is markup, not inside of code.
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
