import type {Cookie, Declaration} from '../core/declaration.js';
import type {Key} from '../core/key.js';

/** One thing on the visitor's device, and whose it is. */
export interface Stored extends Cookie {
  readonly service: Key;
  readonly category: Key;
  /** Set if an earlier page has seen its service being withdrawn. */
  readonly isWithdrawn?: boolean;
}

/** Everything that the declared services keep. */
export function storedBy({categories}: Declaration): Stored[] {
  return categories.flatMap(({name: category, services = []}) =>
    services.flatMap(({name: service, cookies = []}) =>
      cookies.map((entry) => ({...entry, service, category})),
    ),
  );
}
