import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Tags} from './tags.js';

type Props = {[tag in keyof Tags]: DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Tags[tag]};

/** The tags in React's JSX: `import type {} from 'lp-consent/types/react'`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Props {}
  }
}
