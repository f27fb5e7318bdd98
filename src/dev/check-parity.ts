/** What a visitor sees of a button: everything by which one can outweigh another. */
interface Seen {
  readonly look: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
  /** Of its words against what is behind them, from 1 to 21. */
  readonly contrast: number;
}

/** An element that remembers what has been told of it. */
type CheckedElement = Element & {parity?: Set<string>};

const LOOK = [
  'font-size',
  'font-weight',
  'font-family',
  'text-transform',
  'padding',
  'border-width',
  'opacity',
];

/**
 * Says, once each and with the measured values, where a site's styles make refusing quieter than accepting, or hard to read
 * (BAN-03, BAN-04). Widths may differ by a tenth, contrasts by half a point, heights by a pixel.
 */
export function checkParity(host: CheckedElement): void {
  const told = (host.parity ??= new Set());
  for (const layer of host.shadowRoot!.querySelectorAll<HTMLElement>('[part=banner],[part=preferences]')) {
    const [deny, grant] = ['deny', 'grant'].map((part) =>
      layer.querySelector<HTMLElement>(`[part~=${part}]`),
    );
    if (!layer.checkVisibility() || !deny || !grant) continue;
    for (const difference of compare(deny, grant)) {
      const text = `lp-consent [parity]: in the ${layer.getAttribute('part')}, ${difference}. Style ::part(button), never ::part(grant) or ::part(deny) alone.`;
      if (!told.has(text)) console.error(text);
      told.add(text);
    }
  }
}

/** A sentence for each way in which the two differ. */
function compare(deny: HTMLElement, grant: HTMLElement): string[] {
  const isShown = (button: HTMLElement): boolean =>
    button.checkVisibility({opacityProperty: true, visibilityProperty: true});
  if (!isShown(deny)) return ['“Reject all” cannot be seen'];
  if (
    deny.compareDocumentPosition(grant) & Node.DOCUMENT_POSITION_PRECEDING ||
    getComputedStyle(grant).order < getComputedStyle(deny).order
  )
    return ['“Accept all” stands before “Reject all”'];
  const [denied, granted] = [see(deny), see(grant)];
  const found: string[] = [];
  for (const name of LOOK)
    if (denied.look[name] !== granted.look[name])
      found.push(`“Reject all” has ${name} ${denied.look[name]}, “Accept all” ${granted.look[name]}`);
  const pair = (what: string, of: (seen: Seen) => number, digits: number): string =>
    `“Reject all” has ${what} ${of(denied).toFixed(digits)}, “Accept all” ${of(granted).toFixed(digits)}`;
  const largest = Math.max(denied.width, granted.width);
  if (Math.abs(denied.height - granted.height) > 1) found.push(pair('height', ({height}) => height, 0));
  if (Math.abs(denied.width - granted.width) > largest / 10) found.push(pair('width', ({width}) => width, 0));
  if (Math.abs(denied.contrast - granted.contrast) > 0.5)
    found.push(pair('contrast', ({contrast}) => contrast, 1));
  if (denied.contrast < 4.5)
    found.push(`“Reject all” has contrast ${denied.contrast.toFixed(1)}, less than 4.5`);
  return found;
}

function see(button: HTMLElement): Seen {
  const style = getComputedStyle(button);
  const {width, height} = button.getBoundingClientRect();
  const look = Object.fromEntries(LOOK.map((name) => [name, style.getPropertyValue(name)]));
  return {look, width, height, contrast: contrast(button)};
}

/** The contrast of an element's words, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio; what is behind it shines through. */
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

/** The colour of layers painted over white, in whatever notation a style has: red, green and blue from 0 to 255. */
function paint(layers: readonly string[]): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  for (const colour of ['white', ...layers]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(colour: readonly number[]): number {
  const [red, green, blue] = colour.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
