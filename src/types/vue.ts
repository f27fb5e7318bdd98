import type {DefineComponent, HTMLAttributes} from 'vue';
import type {Tags} from './tags.js';

/** Vue takes `heading-level="2"` for the property `headingLevel`, so a number may be text under that name too. */
type Props<Values> = {
  [Name in keyof Values]: NonNullable<Values[Name]> extends number
    ? Values[Name] | `${number}`
    : Values[Name];
};
type Components = {[Tag in keyof Tags]: DefineComponent<Props<Tags[Tag]> & HTMLAttributes>};

/** The tags in Vue's templates: `import type {} from 'lp-consent/types/vue'`. */
declare module 'vue' {
  interface GlobalComponents extends Components {}
}
