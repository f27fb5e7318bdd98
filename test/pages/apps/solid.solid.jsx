import {createSignal, Show} from 'solid-js';
import {render} from 'solid-js/web';
import {parts} from '../kinds.js';
import {boot} from './boot.js';

const held = {
  'external script': (at) => (
    <script type="text/plain" data-consent="analytics" src={parts.externalAddress(at)}></script>
  ),
  'inline script': () => (
    <script type="text/plain" data-consent="analytics">
      {parts.inlineText}
    </script>
  ),
  'template': (at) => <template data-consent="analytics" innerHTML={parts.vendor(at)}></template>,
  'frame': (at) => <iframe data-consent="media" data-src={`${at}/frame`} title="A film"></iframe>,
  'image': (at) => <img data-consent="media" data-src={`${at}/image.gif`} alt="" />,
  'embed with a frame': (at) => (
    <lp-consent-embed>
      <iframe data-consent="media" data-src={`${at}/embed-frame`} title="A film"></iframe>
    </lp-consent-embed>
  ),
  'embed with a template': (at) => (
    <lp-consent-embed>
      <template data-consent="media" innerHTML={parts.film(at)}></template>
    </lp-consent-embed>
  ),
};

function App({kind, at, router}) {
  const [count, setCount] = createSignal(0);
  const [state, setState] = createSignal(router.state);
  router.subscribe(setState);
  return (
    <div class="app">
      <button class="count" onClick={() => setCount(count() + 1)}>
        {count()}
      </button>
      <Show when={count() % 2 === 1}>
        <p class="notice">An odd number</p>
      </Show>
      <Show when={state().route === 'home'} fallback={<p class="other">The other page</p>}>
        {held[kind](at)}
      </Show>
      <p class="tail">The end</p>
    </div>
  );
}

boot((root, kind, at, router) => render(() => <App kind={kind} at={at} router={router} />, root));
