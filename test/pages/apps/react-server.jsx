/** Renders the same application to HTML in Node, with React's streaming renderer. */
import {Writable} from 'node:stream';
import {renderToPipeableStream} from 'react-dom/server';
import {App} from './react-app.jsx';

export function render(kind, at, route) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
    sink.on('finish', () => resolve(Buffer.concat(chunks).toString()));
    const router = {state: {route, tick: 0}, subscribe: () => () => {}};
    const {pipe} = renderToPipeableStream(<App kind={kind} at={at} router={router} />, {
      onAllReady: () => pipe(sink),
      onError: reject,
    });
  });
}
