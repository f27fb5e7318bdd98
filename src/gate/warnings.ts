/** Warns that a script has not responded, and no longer holds up the others. */
export function warnOfDelay(url: string): void {
  console.warn(
    `lp-consent [late]: ${url} has not responded after 4 s, so the next script runs. Check the address.`,
  );
}

/** Warns that a late call of `document.write`, `writeln` or `open` was ignored. */
export function warnOfWrite(method: string): void {
  console.warn(
    `lp-consent [write]: ignored document.${method}(), which would have erased the page. ` +
      'Call it while the script runs, or use DOM methods.',
  );
}
