import type {CookieText} from './commands.js';
import type {State} from './state.js';

/** A cookie text that something other than the gate writes, and the state that it represents. `now` in seconds. */
export function cookieOf(kind: CookieText, now: number): [text: string, state: State] {
  const id = crypto.randomUUID();
  const grant = (at: number): string => `id=${id}&rev=1&at=${at}&granted=a+b&denied=c`;
  const meaning = (at: number): State => ({granted: ['a', 'b'], denied: ['c'], at});
  const texts: Record<CookieText, [string, State]> = {
    'none': ['', undefined],
    'refusal by a tool': ['denied=*', {granted: [], denied: ['*'], at: 0, isByTool: true}],
    'grant': [grant(now), meaning(now)],
    'grant of tomorrow': [grant(now + 86_400), meaning(now + 86_400)],
    'grant of 1970': [grant(1), meaning(1)],
    'grant without id': [`rev=1&at=${now}&granted=a+b&denied=`, undefined],
    'grant of version 2': [`v=2&${grant(now)}`, meaning(now)],
    'grant by PHP': [encodeURIComponent(grant(now)), meaning(now)],
    'JSON': [JSON.stringify({a: true, b: true, granted: ['a', 'b']}), undefined],
    'truncated': [grant(now).slice(0, -12), undefined],
  };
  return texts[kind];
}
