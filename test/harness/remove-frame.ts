/**
 * Removes a frame in a separate task. WebKitGTK hangs in an endless loop if a frame is removed between the linking and the
 * evaluation of a module that it imports: both are microtasks, and so is the code after an `await` in a test.
 */
export function removeFrame(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      frame.remove();
      resolve();
    });
  });
}
