import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {text} from 'node:stream/consumers';
import {setTimeout as wait} from 'node:timers/promises';

/**
 * Starts WebKitGTK's driver on its own display. Both processes end with this one, however it ends.
 *
 * @param {{driver: string, display: string}} paths
 * @returns {Promise<number>} the port that the driver listens on
 */
export async function startWebkitDriver({driver, display}) {
  const port = await freePort();
  const screen = await startDisplay(display);
  endWithUs(
    spawn(driver, [`--port=${port}`], {
      // Without a graphics card, accelerated rendering fails slowly.
      env: {...process.env, DISPLAY: screen, WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1'},
      stdio: 'ignore',
    }),
  );
  await untilReady(port);
  return port;
}

/**
 * Starts a display. It chooses a free number and writes it to its fourth pipe.
 *
 * @param {string} path
 * @returns {Promise<string>} `:99`
 */
async function startDisplay(path) {
  const screen = endWithUs(
    spawn(path, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    }),
  );
  const pipe = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
  // Read to the end: closing the pipe between its two writes would end the display.
  const number = (await text(pipe)).trim();
  if (!number) throw new Error('Xvfb ended before it had a display.');
  return `:${number}`;
}

/** @param {import('node:child_process').ChildProcess} child */
function endWithUs(child) {
  process.once('exit', () => child.kill());
  // Without a listener, this signal would end the process before the `exit` event.
  process.once('SIGTERM', () => process.exit(143));
  return child;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @param {number} [attempts] one every 100 ms
 */
async function untilReady(port, attempts = 100) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (
      await fetch(`http://127.0.0.1:${port}/status`).then(
        ({ok}) => ok,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start.');
}
