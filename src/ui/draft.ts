import {keysOf, type Declaration} from '../core/declaration.js';
import type {Choices} from '../core/decision.js';
import type {Key} from '../core/key.js';

/** How much of a category is switched on. */
export type Extent = 'none' | 'some' | 'all';

/** The choices a visitor is making and has not saved. */
export class Draft {
  readonly #on: Map<Key, boolean>;
  readonly #declaration: Declaration;

  /** Begins with what is allowed now; `declaration` holds nothing exempt. */
  constructor(declaration: Declaration, allows: (key: Key) => boolean) {
    this.#declaration = declaration;
    this.#on = new Map(keysOf(declaration).map((key) => [key, allows(key)]));
  }

  get choices(): Choices {
    return Object.fromEntries(this.#on);
  }

  isOn(key: Key): boolean {
    return this.#on.get(key) ?? false;
  }

  /** How much of a category is on: itself, and each of its services. */
  extentOf(category: Key): Extent {
    const keys = this.#keysOf(category);
    const on = keys.filter((key) => this.isOn(key)).length;
    return on === 0 ? 'none' : on === keys.length ? 'all' : 'some';
  }

  /** How many services of a category are on, and how many there are. */
  count(category: Key): {readonly on: number; readonly all: number} {
    const services = this.#keysOf(category).slice(1);
    return {on: services.filter((service) => this.isOn(service)).length, all: services.length};
  }

  /** Switches a category with all its services, or one service; a category is on once all its services are. */
  set(key: Key, on: boolean): void {
    this.#on.set(key, on);
    for (const {name} of this.#declaration.categories) {
      const services = this.#keysOf(name).slice(1);
      if (name === key) services.forEach((service) => this.#on.set(service, on));
      else if (services.includes(key))
        this.#on.set(
          name,
          services.every((service) => this.isOn(service)),
        );
    }
  }

  #keysOf(category: Key): Key[] {
    return keysOf({categories: this.#declaration.categories.filter(({name}) => name === category)});
  }
}
