/**
 * Keeps a box as high as it is while its content changes, so that nothing below it moves. The box takes its own shape again
 * when its width changes, or when the result is called.
 */
export function keepHeight(box: HTMLElement): () => void {
  const {style, offsetWidth} = box;
  // Compared with the width at the start: content can load, and the box change, before the observer's first report.
  const observer = new ResizeObserver(() => {
    if (box.offsetWidth !== offsetWidth) release();
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
