import type {Category, Cookie, Declaration, Service} from '../core/declaration.js';
import type {Corner, LpConsent, LpConsentDeclaration, LpConsentEmbed} from '../elements.js';

/**
 * What each tag accepts in markup, under the names of attributes (`close-button`) and of properties (`closeButton`). Derived
 * from the classes and the declaration, so that a property or a field that is added there is here, too.
 */
export interface Tags {
  'lp-consent': PropertiesOf<typeof LpConsent> &
    Attributes<Omit<Declaration, 'categories'>> & {
      readonly 'categories'?: string;
      readonly 'fallback-lang'?: string;
    };
  'lp-consent-declaration': PropertiesOf<typeof LpConsentDeclaration>;
  'lp-consent-embed': PropertiesOf<typeof LpConsentEmbed>;
  'lp-consent-link': {readonly floating?: Corner | '' | boolean};
  'lp-category': Omit<Category, 'description' | 'services'>;
  'lp-service': Omit<Service, 'description' | 'cookies'>;
  'lp-cookie': Omit<Cookie, 'purpose' | 'all'> & {readonly all?: boolean | ''};
}

/** The class of a tag's element. Data children have none. */
export type ElementOf<Tag extends keyof Tags> = Tag extends keyof HTMLElementTagNameMap
  ? HTMLElementTagNameMap[Tag]
  : HTMLElement;

/** The reactive properties of a class that can be set, under their own names and as attributes. */
type PropertiesOf<Class extends ElementClass> = Fields<
  Pick<InstanceType<Class>, WritableKeys<InstanceType<Class>, keyof Class['properties']>>
>;
type ElementClass = (abstract new () => HTMLElement) & {readonly properties: object};
type Fields<All> = {readonly [Name in keyof All]?: All[Name]} & {
  readonly [Name in keyof All as KebabCase<Name>]?: AttributeValue<All[Name]>;
};

/** Fields as attributes of the same names. */
type Attributes<All> = {readonly [Name in keyof All as KebabCase<Name>]?: All[Name]};

/** A number is text in markup. */
type AttributeValue<Value> = Value extends number ? Value | `${Value}` : Value;

/** `closeButton` as `close-button`. */
type KebabCase<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : '';

/** Those of `Names` that are not `readonly` in `All`. */
type WritableKeys<All, Names extends PropertyKey> = {
  [Name in Names & keyof All]-?: IsSame<Pick<All, Name>, {-readonly [Key in Name]: All[Key]}> extends true
    ? Name
    : never;
}[Names & keyof All];

/** Whether two types are the same, `readonly` included. The compiler compares generic functions that exactly. */
type IsSame<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
