/**
 * The ledger: shows live what has reached the third party. It asks this site's own server, which reads the third
 * party's record; the page itself contacts no one else to show it.
 *
 * @module
 */

/** How long a burst of requests is gathered before it is announced, in milliseconds. */
const CALM = 1500;

for (const panel of document.querySelectorAll('[data-ledger]'))
  startLedger(/** @type {HTMLElement} */ (panel));

/**
 * Fills one panel for as long as the page is shown.
 *
 * @param {HTMLElement} panel
 */
function startLedger(panel) {
  const view = partsOf(panel);
  /** @type {EventSource | undefined} */
  let source;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let announced = 0;

  const listen = () => {
    source ??= new EventSource('/ledger');
    source.onmessage = ({data}) => {
      const entries = JSON.parse(data);
      render(view, entries);
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (entries.length !== announced) view.status.textContent = summaryOf(entries.length);
        announced = entries.length;
      }, CALM);
    };
    source.onerror = () => {
      view.count.textContent = 'Not connected';
    };
  };
  const stop = () => {
    source?.close();
    source = undefined;
  };

  view.clear.addEventListener('click', async () => {
    view.summary.focus();
    await fetch('/ledger', {method: 'DELETE'});
  });
  // A page with an open connection can't be kept for the back button.
  addEventListener('pagehide', stop);
  addEventListener('pageshow', listen);
  listen();
}

/** @param {HTMLElement} panel */
function partsOf(panel) {
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (panel.querySelector(selector));
  return {
    summary: find('summary'),
    count: find('[data-ledger-count]'),
    note: find('[data-ledger-note]'),
    scroll: find('.ledger-scroll'),
    rows: find('tbody'),
    clear: find('button'),
    status: find('[role="status"]'),
  };
}

/**
 * Shows the entries, the latest first.
 *
 * @param {ReturnType<typeof partsOf>} view
 * @param {readonly {number: number, at: string, key: string, what: string}[]} entries
 */
function render(view, entries) {
  const isEmpty = entries.length === 0;
  view.count.textContent = isEmpty ? 'Nothing' : countOf(entries.length);
  view.note.textContent = isEmpty
    ? 'Nothing. Since this site’s server started, or the list was last cleared, no request has reached the third party. It stays so until you allow something.'
    : 'Every request that has reached the third party since this site’s server started or the list was last cleared, the latest first. The third party keeps this record itself; it cannot be called back.';
  view.rows.replaceChildren(...[...entries].reverse().map(rowOf));
  view.scroll.hidden = isEmpty;
  view.clear.hidden = isEmpty;
}

/** @param {{at: string, key: string, what: string}} entry */
function rowOf({at, key, what}) {
  const time = document.createElement('time');
  time.dateTime = at;
  time.textContent = new Date(at).toLocaleTimeString('en-GB');
  const row = document.createElement('tr');
  for (const content of [time, what, key]) row.insertCell().append(content);
  return row;
}

/** @param {number} count */
function countOf(count) {
  return count === 1 ? '1 request' : `${count} requests`;
}

/** @param {number} count */
function summaryOf(count) {
  return count === 0
    ? 'The list of what has left this page is empty.'
    : `What has left this page: ${countOf(count)}.`;
}
