import type {DefineComponent} from 'vue';
import type {Tags} from './tags.js';

type Components = {[tag in keyof Tags]: DefineComponent<Tags[tag]>};

/** The tags in Vue's templates: `import type {} from 'lp-consent/types/vue'`. */
declare module 'vue' {
  interface GlobalComponents extends Components {}
}
