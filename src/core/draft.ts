import type {Choices} from './decision.js';
import {declaredKeys, type Declaration} from './declaration.js';
import type {Key} from './key.js';

/** How much of a category is switched on. */
export type Extent = 'none' | 'some' | 'all';

/** The choices that a visitor is making and has not saved yet. */
export class Draft {
  readonly #on: Map<Key, boolean>;
  readonly #declaration: Declaration;

  /** Starts with what is allowed now; `declaration` contains nothing exempt. */
  constructor(declaration: Declaration, allows: (key: Key) => boolean) {
    this.#declaration = declaration;
    this.#on = new Map(declaredKeys(declaration).map((key) => [key, allows(key)]));
  }

  get choices(): Choices {
    return Object.fromEntries(this.#on);
  }

  isOn(key: Key): boolean {
    return this.#on.get(key) ?? false;
  }

  /** How much of a category is on, counting itself and each of its services. */
  extentOf(category: Key): Extent {
    const keys = this.#keysIn(category);
    const on = keys.filter((key) => this.isOn(key)).length;
    if (on === 0) return 'none';
    return on === keys.length ? 'all' : 'some';
  }

  /** How many services of a category are on, and how many there are. */
  count(category: Key): {readonly on: number; readonly all: number} {
    const services = this.#keysIn(category).slice(1);
    return {on: services.filter((service) => this.isOn(service)).length, all: services.length};
  }

  /** Switches a category with all its services, or one service; a category is on once all its services are. */
  set(key: Key, on: boolean): void {
    this.#on.set(key, on);
    for (const {name} of this.#declaration.categories) {
      const services = this.#keysIn(name).slice(1);
      if (name === key) {
        for (const service of services) this.#on.set(service, on);
      } else if (services.includes(key)) {
        const isEveryServiceOn = services.every((service) => this.isOn(service));
        this.#on.set(name, isEveryServiceOn);
      }
    }
  }

  /** A category's own key, then those of its services. */
  #keysIn(category: Key): Key[] {
    return declaredKeys({categories: this.#declaration.categories.filter(({name}) => name === category)});
  }
}
