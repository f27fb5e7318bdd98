import {Suspense, useEffect, useRef} from 'react';

/** A boundary whose content a server sends late, and which holds itself until it is hydrated. */
export function App({at, usePost}) {
  useEffect(() => void (document.getElementById('root').dataset.hydrated = ''), []);
  return (
    <main>
      <p>The shell</p>
      <Suspense fallback={<p>A fallback</p>}>
        <Post at={at} usePost={usePost} />
      </Suspense>
    </main>
  );
}

function Post({at, usePost}) {
  usePost();
  const post = useRef(null);
  useEffect(() => post.current.removeAttribute('data-consent-wait'), []);
  const content = `<script>(globalThis.ran ||= []).push('content')</script><iframe src="${at}/film" title="A film"></iframe>`;
  return (
    <section ref={post} data-consent-wait="">
      <template data-consent="media" dangerouslySetInnerHTML={{__html: content}}></template>
      <script
        type="text/plain"
        data-consent="analytics"
        dangerouslySetInnerHTML={{__html: "(globalThis.ran ||= []).push('inline')"}}
      ></script>
      <iframe data-consent="media" data-src={`${at}/frame`} title="A frame"></iframe>
      <img data-consent="media" data-src={`${at}/image.gif`} alt="" />
      <p>The end</p>
    </section>
  );
}
