/**
 * How much a color differs from what is behind it, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 *
 * All tests measure with this function, which shares no code with the source. It refers to nothing outside of itself, since
 * end-to-end tests send its text to a page.
 *
 * @param behind the colors behind it, from back to front; the first one has to be opaque
 */
export function contrast(color: string, behind: string | readonly string[]): number {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  /** Painting understands every notation, and mixes what is translucent with what is behind it. */
  const paint = (layer: string): void => {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  };
  const luminance = (): number => {
    const [red, green, blue, opacity] = context.getImageData(0, 0, 1, 1).data;
    if (opacity !== 255) throw new Error(`${behind} is translucent`);
    const [r, g, b] = [red!, green!, blue!].map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  for (const layer of [behind].flat()) paint(layer);
  const before = luminance();
  paint(color);
  const [darker, lighter] = [before, luminance()].sort((one, other) => one - other);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The backgrounds of an element and its ancestors, from back to front, on white. */
export function backgrounds(element: Element | null): string[] {
  const found: string[] = [];
  for (let one = element; one;) {
    found.unshift(getComputedStyle(one).backgroundColor);
    one = one.parentElement ?? (one.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return ['white', ...found];
}
