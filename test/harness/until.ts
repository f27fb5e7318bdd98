/** The time limit of `until`. It is shorter than that of a test, so that the failure names the condition. */
const TIMEOUT_MS = 20_000;

/** Waits until a condition holds, and returns its value. */
export async function until<T>(
  condition: () => T | Promise<T>,
  timeoutMs = TIMEOUT_MS,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (performance.now() > end) throw new Error(`It did not happen: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
