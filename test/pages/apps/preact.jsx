import {render} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {boot} from './boot.js';
import {held} from './held.jsx';

function App({kind, at, router}) {
  const [count, setCount] = useState(0);
  const [{route}, setState] = useState(router.state);
  useEffect(() => router.subscribe(setState), [router]);
  return (
    <div class="app">
      <button class="count" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      {count % 2 === 1 && <p class="notice">An odd number</p>}
      {route === 'home' ? held[kind](at) : <p class="other">The other page</p>}
      <p class="tail">The end</p>
    </div>
  );
}

boot((root, kind, at, router) => render(<App kind={kind} at={at} router={router} />, root));
