/** Held elements for React and Preact; the bundle sets which JSX runtime they use. */
import {parts} from '../kinds.js';

export const held = {
  'external script': (at) => (
    <script type="text/plain" data-consent="analytics" src={parts.externalAddress(at)}></script>
  ),
  'inline script': () => (
    <script type="text/plain" data-consent="analytics">
      {parts.inlineText}
    </script>
  ),
  'template': (at) => (
    <template data-consent="analytics" dangerouslySetInnerHTML={{__html: parts.vendor(at)}}></template>
  ),
  'frame': (at) => <iframe data-consent="media" data-src={`${at}/frame`} title="A film"></iframe>,
  'image': (at) => <img data-consent="media" data-src={`${at}/image.gif`} alt="" />,
  'embed with a frame': (at) => (
    <lp-consent-embed>
      <iframe data-consent="media" data-src={`${at}/embed-frame`} title="A film"></iframe>
    </lp-consent-embed>
  ),
  'embed with a template': (at) => (
    <lp-consent-embed>
      <template data-consent="media" dangerouslySetInnerHTML={{__html: parts.film(at)}}></template>
    </lp-consent-embed>
  ),
};
