import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementOf, Tags} from './tags.js';

type Props = {
  [Tag in keyof Tags]: DetailedHTMLProps<HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>> & Tags[Tag];
};

/** The tags in React's JSX: `import type {} from 'lp-consent/types/react'`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Props {}
  }
}
