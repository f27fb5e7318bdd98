/** Whether a page is in development: on `localhost`, a loopback address, or a `.test` domain. */
export function isDevelopment(hostname: string): boolean {
  return /localhost$|\.test$|^127|^\[/.test(hostname);
}
