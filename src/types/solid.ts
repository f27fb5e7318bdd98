import type {JSX} from 'solid-js';
import type {Tags} from './tags.js';

type Props = {[tag in keyof Tags]: JSX.HTMLAttributes<HTMLElement> & Tags[tag]};

/** The tags in Solid's JSX: `import type {} from 'lp-consent/types/solid'`. */
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Props {}
  }
}
