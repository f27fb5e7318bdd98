import type {JSX} from 'solid-js';
import type {ElementOf, Tags} from './tags.js';

type Props = {[Tag in keyof Tags]: JSX.HTMLAttributes<ElementOf<Tag>> & Tags[Tag]};

/** The tags in Solid's JSX: `import type {} from 'lp-consent/types/solid'`. */
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Props {}
  }
}
