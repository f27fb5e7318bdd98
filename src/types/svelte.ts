import type {HTMLAttributes} from 'svelte/elements';
import type {Tags} from './tags.js';

type Props = {[tag in keyof Tags]: HTMLAttributes<HTMLElement> & Tags[tag]};

/** The tags in Svelte's templates: `import type {} from 'lp-consent/types/svelte'`. */
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Props {}
}
