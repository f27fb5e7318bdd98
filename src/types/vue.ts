import type {DefineComponent} from 'vue';
import type {Tags} from './tags.js';

type Components = {[Tag in keyof Tags]: DefineComponent<Tags[Tag]>};

/** The tags in Vue's templates: `import type {} from 'lp-consent/types/vue'`. */
declare module 'vue' {
  interface GlobalComponents extends Components {}
}
