/** Reports an error as if nobody had caught it, or in the console where the browser has no `reportError`. */
export function reportError(error: unknown): void {
  (self.reportError ?? console.error)(error);
}
