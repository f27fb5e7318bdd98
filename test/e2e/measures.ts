import type {Page} from '@playwright/test';
import {backgrounds, contrast} from '../harness/contrast.js';
import type {Surface} from './showroom.js';

/** A value and where it was measured: `[4.5, 'the text “Accept all”']`. */
export type Measure = readonly [value: number, where: string];

/** What can be measured on the shown surface. Runs in the page. */
export interface Measures {
  /** The contrast of all text with its background. */
  texts(surface: Surface): Measure[];
  /** The contrast of a control's visible parts: border, states of a switch, focus ring. */
  controls(surface: Surface): Measure[];
  /** The differences between “Reject all” and “Accept all”. */
  disparities(surface: Surface): string[];
  /** What is cut off, overflows the surface or the page, or cannot be scrolled into view. */
  losses(surface: Surface): string[];
  /** The smaller of width and height of each target, except links within a sentence. */
  targets(surface: Surface): Measure[];
  height(surface: Surface): number;
  /** The durations of all transitions and animations, in milliseconds. */
  motions(surface: Surface): Measure[];
}

declare global {
  var measures: Measures;
  var contrasts: {contrast: typeof contrast; backgrounds: typeof backgrounds};
}

/** Defines `measures` in a showroom's page. */
export async function installMeasures(page: Page): Promise<void> {
  await installContrasts(page);
  await page.evaluate(defineMeasures);
}

/** Defines `contrasts` in a page. */
export async function installContrasts(page: Page): Promise<void> {
  await page.evaluate(`globalThis.contrasts = {contrast: ${contrast}, backgrounds: ${backgrounds}}`);
}

/** The smallest measured value. A surface with nothing to measure fails. */
export function least(measured: readonly Measure[]): Measure {
  return measured.reduce((one, other) => (other[0] < one[0] ? other : one), [
    measured.length ? Infinity : NaN,
    'nothing',
  ] as Measure);
}

function defineMeasures(): void {
  const {contrast, backgrounds} = contrasts;
  const above = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const nameOf = (element: Element): string =>
    `${element.localName} “${(element.getAttribute('name') ?? element.textContent ?? '').trim().slice(0, 30)}”`;

  const all = <T extends HTMLElement>(surface: Surface, selector: string): T[] => {
    const found = stage.find(surface);
    return [...(found.shadowRoot ?? found).querySelectorAll<T>(selector)].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
    );
  };
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());

  const states = (input: HTMLInputElement): Measure[] => {
    const before = [input.checked, input.indeterminate] as const;
    const found: Measure[] = [];
    const behind = backgrounds(above(input));
    for (const [state, checked, indeterminate] of [
      ['off', false, false],
      ['on', true, false],
      ['mixed', false, true],
    ] as const) {
      Object.assign(input, {checked, indeterminate});
      for (const motion of input.getAnimations({subtree: true})) motion.finish();
      const [track, thumb] = [getComputedStyle(input), getComputedStyle(input, '::before')];
      const on = backgrounds(input);
      const say = (what: string, value: number): void =>
        void found.push([value, `${nameOf(input)}, ${state}: ${what}`]);
      say('its edge', contrast(track.borderTopColor, behind));
      say('its thumb', contrast(thumb.backgroundColor, on));
      if (state !== 'off') say('its sign', contrast(thumb.color, [...on, thumb.backgroundColor]));
    }
    [input.checked, input.indeterminate] = before;
    return found;
  };

  const ring = (control: HTMLElement): Measure => {
    control.focus({preventScroll: true});
    const {outlineStyle, outlineWidth, outlineOffset, outlineColor} = getComputedStyle(control);
    const isSeen =
      outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && parseFloat(outlineOffset) >= 1;
    return [
      isSeen ? contrast(outlineColor, backgrounds(above(control))) : 0,
      `the ring around ${nameOf(control)}`,
    ];
  };

  globalThis.measures = {
    texts: (surface) =>
      all(surface, '*')
        .filter(hasWords)
        .concat(all<HTMLElement>(surface, 'button:has(slot)'))
        .map((element) => [contrast(getComputedStyle(element).color, backgrounds(element)), nameOf(element)]),

    controls(surface) {
      const buttons = all(surface, 'button').map((button): Measure => {
        const {backgroundColor, borderTopColor, borderTopWidth} = getComputedStyle(button);
        const behind = backgrounds(above(button));
        const edge = borderTopWidth === '0px' ? 1 : contrast(borderTopColor, behind);
        const sign = button.part.contains('close')
          ? contrast(getComputedStyle(button, '::before').color, [...behind, backgroundColor])
          : 0;
        return [Math.max(contrast(backgroundColor, behind), edge, sign), nameOf(button)];
      });
      const focusable = ['button', 'input', 'a', 'summary'].flatMap((selector) =>
        all(surface, selector).slice(0, 1),
      );
      return [
        ...buttons,
        ...all<HTMLInputElement>(surface, 'input').slice(0, 1).flatMap(states),
        ...focusable.map(ring),
      ];
    },

    disparities(surface) {
      const [deny, grant] = ['deny', 'grant'].map((part) => all(surface, `[part~=${part}]`)[0]!) as [
        HTMLElement,
        HTMLElement,
      ];
      const [one, other] = [deny, grant].map((button) => getComputedStyle(button)) as [
        CSSStyleDeclaration,
        CSSStyleDeclaration,
      ];
      const found = [
        'font-size',
        'font-weight',
        'font-family',
        'padding',
        'border-width',
        'opacity',
        'text-transform',
        'box-shadow',
      ]
        .filter((name) => one.getPropertyValue(name) !== other.getPropertyValue(name))
        .map((name) => `${name}: ${one.getPropertyValue(name)} and ${other.getPropertyValue(name)}`);
      const [denied, granted] = [deny, grant].map((button) => button.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      if (Math.abs(denied.height - granted.height) > 1)
        found.push(`height: ${denied.height} and ${granted.height}`);
      if (Math.abs(denied.width - granted.width) > Math.max(denied.width, granted.width) / 10)
        found.push(`width: ${denied.width} and ${granted.width}`);
      const [less, more] = [deny, grant].map((button) =>
        contrast(getComputedStyle(button).color, backgrounds(button)),
      ) as [number, number];
      if (Math.abs(less - more) > 0.5) found.push(`contrast: ${less} and ${more}`);
      return found;
    },

    losses(surface) {
      const found: string[] = [];
      const box = stage.find(surface);
      const {left, right, top, bottom} = box.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1)
        found.push(`reaches from ${left} to ${right} of ${innerWidth}`);
      if (box.matches('[part]:not([part=facade])') && (top < -1 || bottom > innerHeight + 1))
        found.push(`reaches from ${top} to ${bottom} of ${innerHeight}`);
      if (document.documentElement.scrollWidth > innerWidth)
        found.push(`the page is ${document.documentElement.scrollWidth} wide`);
      for (const element of [box, ...all(surface, '*')]) {
        const {overflowX, overflowY} = getComputedStyle(element);
        const place = element.getBoundingClientRect();
        if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
          found.push(`${nameOf(element)} is cut at its side`);
        if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
          found.push(`${nameOf(element)} is cut at its end`);
        if (
          element.matches('button') &&
          (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        )
          found.push(`${nameOf(element)} is too small for its text`);
        if (place.left < left - 1 || place.right > right + 1)
          found.push(`${nameOf(element)} runs out of the surface`);
      }
      for (const control of all(surface, 'button, input, a, summary')) {
        const isInSight = (): boolean => {
          const {left, width, top, height} = control.getClientRects()[0]!;
          const hit = (control.getRootNode() as ShadowRoot).elementFromPoint(
            left + width / 2,
            top + height / 2,
          );
          return control === hit || control.contains(hit);
        };
        control.focus();
        if (isInSight()) continue;
        control.scrollIntoView({behavior: 'instant'});
        found.push(
          `${nameOf(control)} ${isInSight() ? 'is covered when it has focus' : 'cannot be pressed'}`,
        );
      }
      return found;
    },

    height: (surface) => stage.find(surface).getBoundingClientRect().height,

    targets: (surface) =>
      all(surface, 'button, input, summary, a')
        .filter((element) => !(element.matches('a') && element.closest('p')))
        .map((element) => {
          const {width, height} = element.getBoundingClientRect();
          return [Math.min(width, height), nameOf(element)];
        }),

    motions(surface) {
      const inMilliseconds = (durations: string): number =>
        Math.max(...durations.split(', ').map((one) => parseFloat(one) * (one.endsWith('ms') ? 1 : 1000)));
      return [stage.find(surface), ...all(surface, '*')].flatMap((element) =>
        [undefined, '::before', '::after', '::backdrop'].flatMap((pseudo): Measure[] => {
          const {transitionDuration, transitionDelay, animationName, animationDuration} = getComputedStyle(
            element,
            pseudo,
          );
          const animation = animationName === 'none' ? 0 : inMilliseconds(animationDuration);
          return [
            [
              Math.max(inMilliseconds(transitionDuration) + inMilliseconds(transitionDelay), animation),
              `${nameOf(element)}${pseudo ?? ''}`,
            ],
          ];
        }),
      );
    },
  };
}
