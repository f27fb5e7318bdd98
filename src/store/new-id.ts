/**
 * A random UUIDv4: the address of a blob ends in one. `crypto.randomUUID` is missing on plain HTTP. The blob is empty, is
 * made once per visitor and goes with the page, so its address is not revoked.
 */
export function newId(): string {
  return URL.createObjectURL(new Blob()).slice(-36);
}
