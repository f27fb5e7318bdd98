/** A random UUIDv4: the address of a blob ends in one. `crypto.randomUUID` is missing on plain HTTP. */
export function newId(): string {
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  return url.slice(-36);
}
