import {computeAccessibleName} from 'dom-accessibility-api';

/** The control with that name, as a visitor would find it. Throws if there is none, or more than one. */
export function findControl<E extends HTMLElement>(root: ParentNode, selector: string, name: string): E {
  const controls = [...root.querySelectorAll<E>(selector)].filter((control) => control.checkVisibility());
  const names = controls.map((control) => computeAccessibleName(control));
  const found = controls.filter((_, i) => names[i] === name);
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} controls are called “${name}”, of: ${names.join(', ')}`);
}

/** Presses a control where it is visible. Throws if something covers it, so that no visitor could press it. */
export function pressControl(control: HTMLElement): void {
  control.scrollIntoView({block: 'nearest'});
  const {left, top, width, height} = control.getBoundingClientRect();
  const hit = (control.getRootNode() as Document | ShadowRoot).elementFromPoint(
    left + width / 2,
    top + height / 2,
  );
  if (!hit || !control.contains(hit))
    throw new Error(
      `“${computeAccessibleName(control)}” is covered by ${hit?.outerHTML ?? 'nothing visible'}`,
    );
  control.focus();
  control.click();
}
