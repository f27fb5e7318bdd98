import type {HTMLAttributes} from 'svelte/elements';
import type {ElementOf, Tags} from './tags.js';

type Props = {[Tag in keyof Tags]: HTMLAttributes<ElementOf<Tag>> & Tags[Tag]};

/** The tags in Svelte's templates: `import type {} from 'lp-consent/types/svelte'`. */
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Props {}
}
