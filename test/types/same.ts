/** `true` if two types are the same. */
export type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** Compiles only for `true`: `export const proof: Holds<Same<A, B>> = true`. */
export type Holds<Statement extends true> = Statement;
