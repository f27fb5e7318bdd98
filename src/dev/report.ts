/** Reports a problem: its code, and a message that says what is wrong, where, and what to do. */
export type Report = (code: string, message: string) => void;

/** An element that remembers what has been reported about it. */
export type CheckedElement = Element & {reportedProblems?: Set<string>};

/** Reports each problem in the console, unless it is among those `reported` before. */
export function reportOnce(reported: Set<string>, level: 'warn' | 'error' = 'warn'): Report {
  return (code, message) => {
    const text = `lp-consent [${code}]: ${message}`;
    if (!reported.has(text)) console[level](text);
    reported.add(text);
  };
}
