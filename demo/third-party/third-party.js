/**
 * The demo's third party: everything that newspapers usually embed, on one other origin, with a record of every
 * request that reaches it. An address may start with the id of the page view that contains it (`/PAGEVIEW/film`), so
 * that each page can show its own requests alone.
 *
 * @module
 */
import {randomBytes} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const HERE = import.meta.dirname;
const DAY = 24 * 60 * 60;

/** A GIF of one transparent pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The weather on 12 September 2025 at 6:30, by city. */
const READINGS = Object.freeze({
  london: {city: 'London', sky: 'Clear sky', temperature: 11.1, humidity: 85, wind: 16.7},
  lisbon: {city: 'Lisbon', sky: 'Light haze', temperature: 18.4, humidity: 78, wind: 9.3},
  madrid: {city: 'Madrid', sky: 'Clear sky', temperature: 15.9, humidity: 52, wind: 7.4},
  vienna: {city: 'Vienna', sky: 'Low cloud', temperature: 14.2, humidity: 88, wind: 11.1},
  warsaw: {city: 'Warsaw', sky: 'Light rain', temperature: 13.6, humidity: 91, wind: 14.8},
});

/**
 * One request that reached the third party: when, from which page view, for which consent key, and what it was.
 *
 * @typedef {{
 *   readonly at: string,
 *   readonly pageView: string | undefined,
 *   readonly key: string,
 *   readonly path: string,
 *   readonly what: string,
 * }} Entry
 */

/**
 * Everything that has reached the third party since it started or was cleared. Without a page view, each method is
 * about all of them. `subscribe` returns a function that ends the subscription.
 *
 * @typedef {{
 *   entries(pageView?: string): readonly Entry[],
 *   clear(pageView?: string): void,
 *   subscribe(listener: () => void, pageView?: string): () => void,
 * }} ThirdPartyRecord
 */

/**
 * Creates the third party: its request handler and its record.
 *
 * @returns {{handle: import('node:http').RequestListener, record: ThirdPartyRecord}}
 */
export function createThirdParty() {
  /** @type {Entry[]} */
  let all = [];
  /** @type {Set<{listener: () => void, pageView: string | undefined}>} */
  const subscriptions = new Set();
  const notify = (/** @type {string | undefined} */ changed) => {
    for (const {listener, pageView} of subscriptions)
      if (changed === undefined || pageView === undefined || changed === pageView) listener();
  };

  /** @type {ThirdPartyRecord} */
  const record = {
    entries(pageView) {
      return pageView === undefined ? all : all.filter((entry) => entry.pageView === pageView);
    },
    clear(pageView) {
      all = pageView === undefined ? [] : all.filter((entry) => entry.pageView !== pageView);
      notify(pageView);
    },
    subscribe(listener, pageView) {
      const subscription = {listener, pageView};
      subscriptions.add(subscription);
      return () => subscriptions.delete(subscription);
    },
  };

  return {
    record,
    async handle(request, response) {
      try {
        const url = new URL(request.url ?? '/', 'http://127.0.0.1');
        const {pageView, path} = splitPath(url.pathname);
        const body = await textOf(request);
        response.setHeader('access-control-allow-origin', '*');
        response.setHeader('cache-control', 'no-cache');
        if (request.method === 'OPTIONS') {
          response.setHeader('access-control-allow-methods', 'GET, POST');
          response.setHeader('access-control-allow-headers', '*');
          return response.writeHead(204).end();
        }
        const {key, what} = await reply(
          path,
          new URLSearchParams(`${url.searchParams}&${body}`),
          request,
          response,
        );
        all = [...all, {at: new Date().toISOString(), pageView, key, path, what}];
        notify(pageView);
      } catch (error) {
        console.error(error);
        if (!response.headersSent) response.writeHead(500).end();
      }
    },
  };
}

/**
 * Splits a path into the id of the page view, if it starts with one, and the rest.
 *
 * @param {string} pathname
 * @returns {{pageView: string | undefined, path: string}}
 */
function splitPath(pathname) {
  const {pageView, path = pathname} =
    /^\/(?<pageView>[0-9a-f]{16})(?<path>\/.*)$/.exec(pathname)?.groups ?? {};
  return {pageView, path};
}

/**
 * Responds to one request and describes it in plain words.
 *
 * @param {string} path
 * @param {URLSearchParams} sent
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<{key: string, what: string}>}
 */
async function reply(path, sent, request, response) {
  switch (path) {
    case '/countly.min.js':
      send(response, 'text/javascript; charset=utf-8', await readFile(countlySdk()));
      return {key: 'countly', what: 'The statistics script is fetched'};
    case '/o/sdk':
      send(response, 'application/json', '{}');
      return {key: 'countly', what: 'The statistics script requests its settings'};
    case '/i':
      send(response, 'application/json', '{"result":"Success"}');
      return {key: 'countly', what: describeStatistics(sent)};

    case '/weather.js':
      send(response, 'text/javascript; charset=utf-8', await readFile(join(HERE, 'weather.js')));
      return {key: 'weather', what: 'The weather script is fetched'};
    case '/weather.json': {
      const name = /** @type {keyof typeof READINGS} */ (sent.get('city') ?? 'london');
      const reading = READINGS[name] ?? READINGS.london;
      const cities = Object.entries(READINGS).map(([value, {city}]) => ({value, city}));
      send(response, 'application/json', JSON.stringify({...reading, cities}));
      return {key: 'weather', what: `The weather in ${reading.city} is requested`};
    }

    case '/social': {
      const known = cookieOf(request, 'agora_visit');
      if (!known) setCookie(response, `agora_visit=${randomBytes(8).toString('hex')}`);
      send(response, 'text/html; charset=utf-8', await readFile(join(HERE, 'social.html')));
      return {
        key: 'social',
        what: `A post is shown to ${known ? `visit ${known.slice(0, 6)}…, known by its cookie` : 'a new visit'}`,
      };
    }
    case '/film':
      send(response, 'text/html; charset=utf-8', await readFile(join(HERE, 'film.html')));
      return {key: 'film', what: 'The film is fetched'};

    case '/pixel': {
      const sponsor = /^[a-z-]{1,40}$/.exec(sent.get('sponsor') ?? '')?.[0] ?? 'unnamed';
      const known = cookieOf(request, 'patron_reader');
      if (!known) setCookie(response, `patron_reader=${randomBytes(8).toString('hex')}; Max-Age=${30 * DAY}`);
      send(response, 'image/gif', PIXEL);
      return {
        key: 'sponsors',
        what: `The pixel of “${sponsor}” is shown to ${known ? `reader ${known.slice(0, 6)}…, known by its cookie` : 'a new reader'}`,
      };
    }

    case '/notice':
      send(response, 'text/html; charset=utf-8', await readFile(join(HERE, 'notice.html')));
      return {key: '—', what: 'Its own notice is opened from a link'};
    default:
      response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('Not found\n');
      return {key: '—', what: `An unknown address is requested: ${path}`};
  }
}

/**
 * Describes what a message of the statistics script reveals about the visit.
 *
 * @param {URLSearchParams} sent
 */
function describeStatistics(sent) {
  const parts = [];
  if (sent.has('hc')) parts.push('the script reports on its own health');
  if (sent.get('begin_session') === '1') parts.push('a visit begins');
  if (sent.get('end_session') === '1') parts.push('a visit ends');
  if (sent.has('session_duration')) parts.push(`${sent.get('session_duration')} s of reading`);
  for (const event of parse(sent.get('events')) ?? []) parts.push(describeEvent(event));
  const {_browser, _os, _resolution, _locale} = parse(sent.get('metrics')) ?? {};
  const device = sent.get('device_id');
  const text = [...parts, _browser, _os, _resolution, _locale, device && `number ${device.slice(0, 8)}…`]
    .filter(Boolean)
    .join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {{key: string, dur?: number, segmentation?: {name?: string, visit?: number}}} event */
function describeEvent({key, dur, segmentation}) {
  if (key === '[CLY]_orientation') return 'how the screen is held';
  if (key !== '[CLY]_view') return `event ${key}`;
  return segmentation?.visit
    ? `page view of ${segmentation.name}`
    : `${dur ?? 0} s spent on ${segmentation?.name}`;
}

/** @param {string | null} json */
function parse(json) {
  try {
    return json ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} type
 * @param {string | Buffer} content
 */
function send(response, type, content) {
  response.writeHead(200, {'content-type': type}).end(content);
}

/**
 * Sets a cookie from inside another site's page. Browsers keep it only with `SameSite=None; Secure`, and some only with
 * `Partitioned`, which keeps a separate cookie for each embedding site.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} cookie
 */
function setCookie(response, cookie) {
  response.setHeader('set-cookie', `${cookie}; Path=/; SameSite=None; Secure; HttpOnly; Partitioned`);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} name
 */
function cookieOf(request, name) {
  const pair = (request.headers.cookie ?? '').split('; ').find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/**
 * Reads the request's body, up to a million characters.
 *
 * @param {import('node:http').IncomingMessage} request
 */
async function textOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > 1e6) break;
  }
  return text;
}

function countlySdk() {
  return join(
    dirname(createRequire(import.meta.url).resolve('countly-sdk-web/package.json')),
    'lib',
    'countly.min.js',
  );
}
