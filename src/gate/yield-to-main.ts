/** Lets the browser respond to the visitor and paint. https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
export function yieldToMain(): Promise<void> {
  return self.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
