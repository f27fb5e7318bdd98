/**
 * The one judge of the table: from what was seen of a held thing to what is wrong with it. It knows no framework.
 *
 * @typedef {object} Seen what a page and the third party's record say about one kind
 * @property {readonly string[]} requests the paths that have reached the third party
 * @property {readonly string[]} ran the scripts that have run in the present document, each as often as it ran
 * @property {readonly string[]} behind `NAME:true` for each script that found its held original right before it
 * @property {boolean} counts whether a press on the application's counter still counts
 * @property {number} tails how often what stands behind the held thing is there
 * @property {boolean} isAtRoute whether the application shows the route that it is at
 * @property {number} vendors how often a template's content is in the page
 * @property {boolean} isBehind whether that content stands right behind its template
 * @property {number} running the copies of scripts that run or have run
 * @property {boolean} isShown whether the frame has its address, the image its picture
 * @property {boolean} hasButtons whether an embed shows its buttons
 * @property {boolean} hasChoice whether the site's control of the preferences is still there
 * @property {boolean} [isKept] whether the node that was marked while it was held is still in its place
 * @property {readonly string[]} errors what the console said, errors and warnings
 */

/**
 * What is wrong with one kind in one moment, in one line; empty if it is as it should be.
 *
 * @param {import('./kinds.js').Kind} kind
 * @param {import('./moments.js').Verdict} verdict
 * @param {Seen} seen
 * @param {Pick<Seen, 'requests'>} [before] what was seen at the snapshot
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
      since.length && `reached the third party: ${counted(since)}`,
      seen.ran.length && `ran: ${counted(seen.ran)}`,
    ].filter((problem) => problem !== 0);

  // A new frame or image asks again, a script never does.
  const most = (/** @type {string} */ path) =>
    verdict === 'again' && !path.endsWith('.js') && !isInHead ? 2 : 1;
  return [
    ...requests.map((path) => wrongCount('requested', path, seen.requests, most(path))),
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
 * What is missing of a released kind for now; the driver waits until nothing is.
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
 * @param {number} most
 */
function wrongCount(what, name, list, most) {
  const times = list.filter((one) => one === name).length;
  if (times >= 1 && times <= most) return '';
  return times ? `${what} ${name} ${times} times` : `never ${what} ${name}`;
}

/** @param {readonly string[]} list */
function counted(list) {
  return [...new Set(list)]
    .map((one) => [one, list.filter((other) => other === one).length])
    .map(([one, times]) => (times === 1 ? one : `${one} (${times} times)`))
    .join(', ');
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n')[0]?.slice(0, 160);
}
