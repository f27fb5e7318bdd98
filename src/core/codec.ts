import type {Decision} from './decision.js';
import {parseKeys, type Key} from './key.js';

/** Browsers refuse cookies of more than 4,096 bytes, name included. https://httpwg.org/specs/rfc6265.html#section-6.1 */
const MAX_LENGTH = 3900;

/**
 * Everything is denied: what a tool writes that refuses on its user's behalf. It has no id and no date, so it can never
 * grant anything.
 */
const REFUSAL = 'denied=*';

/**
 * Writes a decision as the cookie's text, a query string: `id=…&rev=2&at=1767225600&granted=analytics+media&denied=`, and
 * `&since=youtube:1780000000` for choices that are newer than `at`.
 */
export function encode({id, revision, at, granted, denied, since}: Decision): string {
  if (!id) return REFUSAL;
  const newer = Object.entries(since ?? {}).map(([key, date]) => `${key}:${date}`);
  const text = `id=${id}&rev=${revision}&at=${at}&granted=${granted.join('+')}&denied=${denied.join('+')}`;
  return newer.length ? `${text}&since=${newer.join('+')}` : text;
}

/**
 * The decision in a form that fits into a cookie: where it lists too many keys, everything that is not granted is denied. Of the
 * grants, those that `isDeclared` in this page stay longest.
 */
export function fit(decision: Decision, isDeclared: (key: Key) => boolean): Decision {
  if (encode(decision).length <= MAX_LENGTH) return decision;
  const granted = [...decision.granted].sort((a, b) => Number(isDeclared(b)) - Number(isDeclared(a)));
  const {since: _, ...dated} = decision;
  let shorter = {...dated, granted, denied: ['*']};
  while (encode(shorter).length > MAX_LENGTH) shorter = {...shorter, granted: shorter.granted.slice(0, -1)};
  return shorter;
}

/**
 * Reads a decision from the cookie's text; `undefined` if there is none in it. Servers write cookies again with quotes, percent
 * signs and fields in another order, and later versions add fields; but a field that is there twice, or a list that is not one
 * of keys, is not ours.
 */
export function decode(text: string): Decision | undefined {
  // Such as the break between two cookies that differ.
  if (/[^ -~]/.test(text)) return;
  const fields = fieldsIn(unquote(text));
  const [id = '', rev = '', at = '', granted = '', denied] = ['id', 'rev', 'at', 'granted', 'denied'].map(
    (name) => fields.get(name),
  );
  if (denied === '*' && !id && !granted) return {id, revision: 0, at: 0, granted: [], denied: [denied]};
  if (!/^[\da-f-]{36}$/.test(id) || !/^\d+$/.test(rev) || !/^\d+$/.test(at)) return;
  // A text that was cut off is not complete without its last list.
  if (denied === undefined || !/^[\w.+ -]*$/.test(granted) || !/^[\w.+* -]*$/.test(denied)) return;
  const newer = datesIn(fields.get('since') ?? '', Number(at));
  return {
    id,
    revision: Number(rev),
    at: Number(at),
    granted: parseKeys(granted),
    denied: [...parseKeys(denied), ...(denied.includes('*') ? ['*'] : [])],
    ...(newer.length && {since: Object.fromEntries(newer)}),
  };
}

/** The fields of a query string. One that is there twice, or without a value, gets a value that no field may have. */
function fieldsIn(query: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const pair of query.split('&')) {
    const [name = '', ...value] = pair.split('=');
    const isClear = value.length > 0 && !fields.has(name);
    fields.set(name, isClear ? decodePercents(value.join('=')) : '\n');
  }
  return fields;
}

/** The dates in `youtube:1780000000+film:1790000000` that are newer than `at`. */
function datesIn(list: string, at: number): (readonly [Key, number])[] {
  const dates = [...list.matchAll(/([\w.*-]+):(\d+)/g)];
  return dates.map(([, key, date]) => [key!, Number(date)] as const).filter(([, date]) => date > at);
}

/** Takes off the quotes and percent signs that servers have put around the whole text, as often as they have. */
function unquote(text: string): string {
  const inner = text.replace(/^"(.*)"$/, '$1');
  const plain = /^\w+%/.test(inner) ? decodePercents(inner) : inner;
  return plain === text ? text : unquote(plain);
}

function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
