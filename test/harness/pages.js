/**
 * Pages that a test hands over as text, to be served with real response headers: a Content-Security-Policy, cookies.
 *
 * @typedef {Record<string, string | string[]>} Headers
 * @typedef {{headers: Headers, body: string | Buffer}} Answer
 */
export class Pages {
  /** @type {Map<string, Answer>} */
  #answers = new Map();
  #prefix;

  /** @param {string} prefix the path under which a page without a path of its own is put, as `/__page/` */
  constructor(prefix) {
    this.#prefix = prefix;
  }

  /**
   * Keeps a page, and says at which path it is served from now on. The same path again replaces the page.
   *
   * @param {string} html
   * @param {{headers?: Headers, path?: string}} [options]
   */
  add(html, {headers = {}, path = `${this.#prefix}${this.#answers.size + 1}`} = {}) {
    this.#answers.set(path, {
      headers: {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers},
      body: html,
    });
    return path;
  }

  /** @param {string} path */
  find(path) {
    return this.#answers.get(path);
  }
}
