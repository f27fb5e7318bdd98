/** Whether a page is in development: on this machine, or under a name that the internet does not have. */
export function isDevelopment(hostname: string): boolean {
  return /localhost$|\.test$|^127|^\[/.test(hostname);
}
