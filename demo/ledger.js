/**
 * The ledger: shows live what this page has caused to reach the third party. It reads the third party's record through
 * this site's own server and contacts no one else.
 *
 * @module
 */

/** How long to wait after the last request before announcing the new count to screen readers. */
const ANNOUNCEMENT_DELAY_MS = 1500;

for (const panel of document.querySelectorAll('[data-ledger]'))
  startLedger(/** @type {HTMLElement} */ (panel));

/**
 * Keeps one panel up to date while the page is shown.
 *
 * @param {HTMLElement} panel
 */
function startLedger(panel) {
  const view = partsOf(panel);
  const address = `/ledger?page-view=${panel.dataset.ledger}`;
  /** @type {EventSource | undefined} */
  let source;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let announcedCount = 0;

  const connect = () => {
    source ??= new EventSource(address);
    source.onmessage = ({data}) => {
      const entries = JSON.parse(data);
      render(view, entries);
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (entries.length !== announcedCount) view.status.textContent = announcementOf(entries.length);
        announcedCount = entries.length;
      }, ANNOUNCEMENT_DELAY_MS);
    };
    source.onerror = () => {
      view.count.textContent = 'Not connected';
    };
  };
  const disconnect = () => {
    source?.close();
    source = undefined;
  };

  view.clear.addEventListener('click', async () => {
    view.summary.focus();
    await fetch(address, {method: 'DELETE'});
  });
  // An open connection keeps a page out of the back/forward cache.
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);
  connect();
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
 * Shows the entries, newest first.
 *
 * @param {ReturnType<typeof partsOf>} view
 * @param {readonly {at: string, key: string, what: string}[]} entries
 */
function render(view, entries) {
  const isEmpty = entries.length === 0;
  view.count.textContent = isEmpty ? 'Nothing' : formatCount(entries.length);
  view.note.textContent = isEmpty
    ? 'Since you opened this page or cleared the list, no request from it has reached the third party. None will until you allow something.'
    : 'Every request that has reached the third party since you opened this page or cleared the list, newest first. The third party keeps this record, and you cannot recall it. The list starts again with each page, because this site does not follow you from one page to the next. The third party can, where its cookie or number recognises you.';
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
function formatCount(count) {
  return count === 1 ? '1 request' : `${count} requests`;
}

/** @param {number} count */
function announcementOf(count) {
  return count === 0 ? 'Nothing has left this page.' : `${formatCount(count)} left this page.`;
}
