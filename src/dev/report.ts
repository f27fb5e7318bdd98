/** Reports a problem: its code, and a message that says what is wrong, where, and what to do. */
export type Report = (code: string, message: string) => void;

/** An element that remembers what has been reported about its page, and whether the page's held markup is watched. */
export type CheckedElement = Element & {reportedProblems?: Set<string>; isWatching?: boolean};

/** After this time a page is at rest. A morph or a transition has both its states in the page for a while. */
export const REST_MS = 1000;

/** Reports each problem in the console, unless it is among those `reported` before. */
export function reportOnce(reported: Set<string>, level: 'warn' | 'error' = 'warn'): Report {
  return (code, message) => {
    const text = `lp-consent [${code}]: ${message}`;
    if (!reported.has(text)) console[level](text);
    reported.add(text);
  };
}
