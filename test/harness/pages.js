/**
 * Pages that a test defines as text, served with real response headers such as a Content-Security-Policy or cookies.
 *
 * @typedef {Record<string, string | string[]>} Headers
 * @typedef {{headers: Headers, body: string | Buffer}} Answer
 */
export class Pages {
  /** @type {Map<string, Answer>} */
  #answers = new Map();
  #prefix;

  /** @param {string} prefix the folder of pages without their own path: `/__page/` */
  constructor(prefix) {
    this.#prefix = prefix;
  }

  /**
   * Adds a page and returns its path. A page with the same path is replaced.
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
