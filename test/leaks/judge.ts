import type {Received} from '../harness/third-party.js';
import type {Way} from './scenario.js';

/** What is expected of a way in one state: that it is released, or that none of its requests is sent. */
export type Verdict = 'released' | 'held';

/** What is wrong with the requests of one way; empty if nothing is. */
export function judge(way: Way, requests: readonly Received[], verdict: Verdict): string {
  const runs = requests.filter(({query}) => query['order']);
  const asked = requests.filter(({query}) => !query['order']).map(({path}) => lastOf(path));
  if (verdict === 'held')
    return requests.length ? `arrived: ${requests.map(({path}) => lastOf(path)).join(', ')}` : '';
  if (way.isMedia)
    return asked.some((name) => name.startsWith(way.requests![0]!)) ? '' : 'missing: any request';

  const ran = runs
    .toSorted((one, other) => Number(one.query['order']) - Number(other.query['order']))
    .map(({path}) => /ran-(.*)\.gif$/.exec(path)![1]!);
  const expected = way.requests ?? [];
  const missing = [
    ...(way.isHint ? [] : expected.filter((name) => !asked.includes(name))),
    ...(way.ran ?? []).filter((name) => !ran.includes(name)).map((name) => `run of ${name}`),
  ];
  if (missing.length) return `missing: ${missing.join(', ')}`;
  const surplus = asked.filter((name, i) => !expected.includes(name) || asked.indexOf(name) !== i);
  if (surplus.length) return `too often, or unexpected: ${surplus.join(', ')}`;
  return ran.join() === (way.ran ?? []).join()
    ? ''
    : `ran ${ran.join(', ')} instead of ${way.ran?.join(', ')}`;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
