/** Renders a page in Node that React streams in two parts, with a comment where the second begins. */
import {use} from 'react';
import {Writable} from 'node:stream';
import {renderToPipeableStream} from 'react-dom/server';
import {App} from './react-streamed-app.jsx';

export function render(_kind, at) {
  return new Promise((resolve, reject) => {
    let html = '';
    let arrive;
    const promise = new Promise((done) => (arrive = done));
    const sink = new Writable({
      write(chunk, _encoding, done) {
        html += chunk;
        done();
      },
    });
    sink.on('finish', () => resolve(html));
    const {pipe} = renderToPipeableStream(<App at={at} usePost={() => use(promise)} />, {
      onShellReady() {
        pipe(sink);
        setTimeout(() => {
          html += '<!--streamed later-->';
          arrive();
        });
      },
      onError: reject,
    });
  });
}
