import {useEffect, useState} from 'react';
import {held} from './held.jsx';

/** A counter that inserts a sibling before the held element, a route that removes it, and an element after it. */
export function App({kind, at, router, onReady}) {
  const [count, setCount] = useState(0);
  const [{route}, setState] = useState(router.state);
  useEffect(() => router.subscribe(setState), [router]);
  useEffect(() => onReady?.(), [onReady]);
  return (
    <div className="app">
      <button className="count" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      {count % 2 === 1 && <p className="notice">An odd number</p>}
      {route === 'home' ? held[kind](at) : <p className="other">The other page</p>}
      <p className="tail">The end</p>
    </div>
  );
}
