/** Lets the browser respond to the visitor and paint. https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
export function yieldToMain(): Promise<void> {
  try {
    return self.scheduler!.yield!();
  } catch {
    return new Promise((resolve) => setTimeout(resolve));
  }
}

/** How long elements are released without yielding to the main thread. Visitors don't notice delays this short. */
const TIME_SLICE_MS = 10;

/** Returns a function that yields to the main thread whenever a slice of time is over. */
export function createYielding(): () => Promise<void> {
  let yieldAt = 0;
  return async () => {
    if (performance.now() <= yieldAt) return;
    await yieldToMain();
    yieldAt = performance.now() + TIME_SLICE_MS;
  };
}
