/** How long a condition is waited for, in milliseconds: less than a test may take, so that the failure says what was awaited. */
const PATIENCE = 8000;

/** Waits until a condition holds, and gives back what it found. `patience` in milliseconds. */
export async function until<T>(
  condition: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (performance.now() > end) throw new Error(`It did not happen: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
