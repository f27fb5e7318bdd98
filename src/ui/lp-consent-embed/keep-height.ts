/**
 * Keeps a box as high as it is while its content changes, so that nothing below it moves. The box takes its own shape again
 * when its width changes, or when the result is called.
 */
export function keepHeight(box: HTMLElement): () => void {
  const {style} = box;
  let previousWidth = 0;
  const observer = new ResizeObserver(([entry]) => {
    const {width} = entry!.contentRect;
    if (previousWidth && previousWidth !== width) release();
    previousWidth = width;
  });
  const release = (): void => {
    style.minBlockSize = style.aspectRatio = '';
    observer.disconnect();
  };

  style.minBlockSize = getComputedStyle(box).blockSize; // not rounded, unlike `offsetHeight`
  style.aspectRatio = 'auto'; // otherwise the height would make the box wider
  observer.observe(box);
  return release;
}
