/**
 * Removes a frame in a turn of its own. WebKitGTK loops for ever, and answers nothing any more, if a frame goes between the
 * linking and the evaluation of a module that it imports: both are microtasks, and so is what follows an `await` in a test.
 */
export function removeFrame(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      frame.remove();
      resolve();
    });
  });
}
