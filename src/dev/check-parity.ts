import {reportOnce, type CheckedElement} from './report.js';

/** What makes one button more or less prominent than another. */
interface Appearance {
  readonly styles: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
  /** Of the text against what is behind it, from 1 to 21. */
  readonly contrast: number;
}

const COMPARED_STYLES = [
  'font-size',
  'font-weight',
  'font-family',
  'text-transform',
  'padding',
  'border-width',
  'opacity',
];

/** The lowest contrast for text of this size. https://www.w3.org/TR/WCAG22/#contrast-minimum */
const MINIMUM_CONTRAST = 4.5;

/**
 * Reports, once each and with the measured values, where a site's styles make *Reject all* less prominent than *Accept all*,
 * or hard to read (BAN-03, BAN-04). Widths may differ by a tenth, contrasts by half a point, heights by a pixel.
 */
export function checkParity(host: CheckedElement): void {
  const report = reportOnce((host.reportedProblems ??= new Set()), 'error');
  for (const layer of host.shadowRoot!.querySelectorAll<HTMLElement>('[part=banner],[part=preferences]')) {
    const deny = layer.querySelector<HTMLElement>('[part~=deny]');
    const grant = layer.querySelector<HTMLElement>('[part~=grant]');
    if (!layer.checkVisibility() || !deny || !grant) continue;
    for (const difference of compare(deny, grant)) {
      report(
        'parity',
        `in the ${layer.getAttribute('part')}, ${difference}. ` +
          'Style ::part(button), never ::part(grant) or ::part(deny) alone.',
      );
    }
  }
}

/** A clause for each way in which the two buttons differ. */
function compare(deny: HTMLElement, grant: HTMLElement): string[] {
  if (!deny.checkVisibility({opacityProperty: true, visibilityProperty: true}))
    return ['“Reject all” cannot be seen'];
  if (
    deny.compareDocumentPosition(grant) & Node.DOCUMENT_POSITION_PRECEDING ||
    getComputedStyle(grant).order < getComputedStyle(deny).order
  )
    return ['“Accept all” comes before “Reject all”'];
  const [denyLook, grantLook] = [measure(deny), measure(grant)];
  return [...compareStyles(denyLook, grantLook), ...compareMeasures(denyLook, grantLook)];
}

function compareStyles(deny: Appearance, grant: Appearance): string[] {
  return COMPARED_STYLES.filter((name) => deny.styles[name] !== grant.styles[name]).map(
    (name) => `“Reject all” has ${name} ${deny.styles[name]}, “Accept all” ${grant.styles[name]}`,
  );
}

function compareMeasures(deny: Appearance, grant: Appearance): string[] {
  const differences: string[] = [];
  const compareMeasure = (name: 'height' | 'width' | 'contrast', tolerance: number, digits: number): void => {
    if (Math.abs(deny[name] - grant[name]) <= tolerance) return;
    differences.push(
      `“Reject all” has ${name} ${deny[name].toFixed(digits)}, “Accept all” ${grant[name].toFixed(digits)}`,
    );
  };
  compareMeasure('height', 1, 0);
  compareMeasure('width', Math.max(deny.width, grant.width) / 10, 0);
  compareMeasure('contrast', 0.5, 1);
  if (deny.contrast < MINIMUM_CONTRAST)
    differences.push(`“Reject all” has contrast ${deny.contrast.toFixed(1)}, less than ${MINIMUM_CONTRAST}`);
  return differences;
}

function measure(button: HTMLElement): Appearance {
  const style = getComputedStyle(button);
  const {width, height} = button.getBoundingClientRect();
  const styles = Object.fromEntries(COMPARED_STYLES.map((name) => [name, style.getPropertyValue(name)]));
  return {styles, width, height, contrast: contrast(button)};
}

/** The contrast of an element's text with what is behind it. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(element: HTMLElement): number {
  const layers: string[] = [];
  for (
    let node: Element | null = element;
    node;
    node = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null
  )
    layers.unshift(getComputedStyle(node).backgroundColor);
  const [dark, light] = [paint(layers), paint([...layers, getComputedStyle(element).color])]
    .map(luminance)
    .sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The color of layers painted over white, as red, green and blue from 0 to 255. A canvas reads every notation of CSS. */
function paint(layers: readonly string[]): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  for (const color of ['white', ...layers]) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: readonly number[]): number {
  const [red, green, blue] = color.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
