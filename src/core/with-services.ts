import {choicesIn, decisionFrom, REST} from './dated-choices.js';
import {declaredKeys, type Declaration} from './declaration.js';
import type {Choices, Decision} from './decision.js';
import type {Key} from './key.js';

/**
 * Choices of categories, with their services: a denial covers all of them, a grant those without an earlier choice that are not
 * asked for in place. A service that is chosen by name keeps that choice. Once everything that is declared has been chosen by
 * name, a refusal of everything is over.
 */
export function withServices(
  choices: Choices,
  {categories}: Declaration,
  decision: Decision | undefined,
): Choices {
  const chosen = new Map(Object.entries(choices));
  const earlier = decision ? choicesIn(decision) : new Map<Key, unknown>();
  for (const {name, services = []} of categories) {
    const choice: unknown = chosen.get(name);
    if (choice === undefined || choice === null) continue;
    const isGranted = choice === true;
    for (const service of services) {
      if (chosen.has(service.name)) continue;
      if (isGranted && (earlier.has(service.name) || service.ask === 'in-place')) continue;
      chosen.set(service.name, isGranted);
    }
  }
  const declared = declaredKeys({categories});
  const isComplete = declared.length > 0 && declared.every((key) => chosen.has(key));
  return {...(isComplete && {[REST]: true}), ...Object.fromEntries(chosen)};
}

/**
 * The decision with the services that a declaration adds to it: to a denied category all of them, to a category that was granted
 * in this page before its services were known (it is in `awaiting`) those that are not asked for in place. They have the date of
 * their category. The same decision if nothing is added.
 */
export function addServices(
  decision: Decision,
  {categories}: Declaration,
  awaiting: ReadonlySet<Key>,
): Decision {
  const choices = choicesIn(decision);
  const {size} = choices;
  for (const {name, services = []} of categories) {
    const choice = choices.get(name);
    if (!choice || (choice.isGranted && !awaiting.has(name))) continue;
    for (const service of services)
      if (!choices.has(service.name) && !(choice.isGranted && service.ask === 'in-place'))
        choices.set(service.name, choice);
  }
  return choices.size === size ? decision : decisionFrom(decision, choices, decision.at);
}
