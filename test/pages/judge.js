/**
 * The judge of the table: turns what was observed of a held element into what is wrong with it. It knows no framework.
 *
 * @typedef {object} Seen what the page and the third party's record show for one kind
 * @property {readonly string[]} requests the paths that reached the third party
 * @property {readonly string[]} ran the scripts that ran in the current document, one entry per run
 * @property {readonly string[]} behind `NAME:true` for each script whose previous sibling was its held original
 * @property {boolean} counts whether a click on the application's counter still counts
 * @property {number} tails how many copies of the element after the held one exist
 * @property {boolean} isAtRoute whether the application shows the current route
 * @property {number} vendors how many copies of a template's content are in the page
 * @property {boolean} isBehind whether that content directly follows its template
 * @property {number} running the number of scripts that run or ran
 * @property {boolean} isShown whether the frame has its address, or the image is complete
 * @property {boolean} hasButtons whether an embed shows its buttons
 * @property {boolean} hasChoice whether the site's link to the preferences still exists
 * @property {boolean} [isKept] whether the node that was held is still in the document
 * @property {readonly string[]} errors errors and warnings in the console
 */

/**
 * Describes in one line what is wrong with one kind at one moment. Empty if nothing is.
 *
 * @param {import('./kinds.js').Kind} kind
 * @param {import('./moments.js').Verdict} verdict
 * @param {Seen} seen
 * @param {Pick<Seen, 'requests'>} [before] what was observed at the snapshot
 */
export function judge(kind, verdict, seen, before = {requests: []}) {
  return [
    ...judgeApp(kind, verdict, seen),
    ...judgeTraffic(kind, verdict, seen, before),
    ...judgeView(kind, verdict, seen),
    ...seen.errors.map((error) => `console: ${firstLine(error)}`),
  ].join('; ');
}

/**
 * @param {import('./kinds.js').Kind} kind
 * @param {import('./moments.js').Verdict} verdict
 * @param {Seen} seen
 */
function judgeApp({isInHead}, verdict, {counts, tails, isAtRoute, isKept, hasChoice}) {
  return [
    !hasChoice && 'the footer is gone',
    !isInHead && !counts && 'the counter is dead',
    !isInHead && tails !== 1 && `what follows is there ${tails} times`,
    !isInHead && !isAtRoute && 'the route is not shown',
    isKept === false && 'the held node was replaced or removed',
  ].filter((problem) => problem !== false);
}

/**
 * @param {import('./kinds.js').Kind} kind
 * @param {import('./moments.js').Verdict} verdict
 * @param {Seen} seen
 * @param {Pick<Seen, 'requests'>} before
 */
function judgeTraffic({requests, runs, isInHead}, verdict, seen, before) {
  const isOver = verdict === 'held' || verdict === 'ended';
  const since = seen.requests.slice(before.requests.length);
  if (isOver)
    return [
      since.length && `reached the third party: ${formatCounts(since)}`,
      seen.ran.length && `ran: ${formatCounts(seen.ran)}`,
    ].filter((problem) => problem !== 0);

  // A new frame or image requests again, a script never does.
  const limit = (/** @type {string} */ path) =>
    verdict === 'again' && !path.endsWith('.js') && !isInHead ? 2 : 1;
  return [
    ...requests.map((path) => wrongCount('requested', path, seen.requests, limit(path))),
    ...runs.map((name) => wrongCount('ran', name, seen.ran, 1)),
    ...seen.requests
      .filter((path) => !requests.includes(path))
      .map((path) => `requested ${path}, unexpected`),
    ...runs
      .filter((name) => seen.behind.includes(`${name}:false`) && name !== 'template')
      .map((name) => `${name} does not stand behind its held script`),
  ].filter(Boolean);
}

/**
 * @param {import('./kinds.js').Kind} kind
 * @param {import('./moments.js').Verdict} verdict
 * @param {Seen} seen
 */
function judgeView({shows, isEmbed, isInHead}, verdict, seen) {
  if (isInHead) return [];
  if (verdict === 'gone')
    return [
      seen.vendors && 'the content of its template stayed',
      seen.running && 'its running copy stayed',
    ].filter((problem) => problem !== 0);
  if (verdict === 'held' || verdict === 'ended')
    return [
      isEmbed && !seen.hasButtons && 'the embed shows no buttons',
      seen.vendors && 'the content of its template is in the page',
      seen.isShown && 'it is shown',
    ].filter((problem) => problem !== false && problem !== 0 && problem !== undefined);
  return [
    isEmbed && seen.hasButtons && 'the embed still shows its buttons',
    shows === 'vendor' && seen.vendors !== 1 && `its content is there ${seen.vendors} times`,
    shows === 'vendor' && seen.vendors === 1 && !seen.isBehind && 'its content does not stand behind it',
    (shows === 'frame' || shows === 'image') && !seen.isShown && 'it is not shown',
  ].filter((problem) => problem !== false && problem !== undefined);
}

/**
 * Whether everything of a released kind has arrived and run. The driver waits for that.
 *
 * @param {import('./kinds.js').Kind} kind
 * @param {Pick<Seen, 'requests' | 'ran'>} seen
 */
export function isReleased({requests, runs}, seen) {
  return (
    requests.every((path) => seen.requests.includes(path)) && runs.every((name) => seen.ran.includes(name))
  );
}

/**
 * @param {string} what
 * @param {string} name
 * @param {readonly string[]} list
 * @param {number} limit
 */
function wrongCount(what, name, list, limit) {
  const times = list.filter((one) => one === name).length;
  if (times >= 1 && times <= limit) return '';
  return times ? `${what} ${name} ${times} times` : `never ${what} ${name}`;
}

/** @param {readonly string[]} list */
function formatCounts(list) {
  return [...new Set(list)]
    .map((one) => [one, list.filter((other) => other === one).length])
    .map(([one, times]) => (times === 1 ? one : `${one} (${times} times)`))
    .join(', ');
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n')[0]?.slice(0, 160);
}
