import type {StorageKind} from '../core/declaration.js';

/** A text in the forms that `Intl.PluralRules` distinguishes; `other` is always there. */
export type Plural = {readonly other: string} & {
  readonly [rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** What a visitor reads before any choice, in one language: plain data. `{name}` stands for what is filled in. */
export interface BannerMessages {
  /** The language, as in `lang` (BCP 47). */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';

  /** Stands for the controller's name where the site gives none. */
  readonly thisSite: string;
  readonly bannerTitle: string;
  /** `{controller}`; the purposes follow as a list. */
  readonly bannerText: string;
  /** `{count}`, `{names}`: how many third parties would take part, and which. */
  readonly thirdParties: Plural;
  /** `{count}`, `{choose}`: the same where they are too many to name, and where their list is. */
  readonly thirdPartiesMany: Plural;
  /** The same where the site names none. */
  readonly thirdPartiesUnnamed: string;
  /** `{reject}`, `{settings}`: how to refuse, and where to change or withdraw the answer later. */
  readonly rights: string;
  /** `{close}`, `{rejectAll}`: what the X of the banner means. */
  readonly closeMeans: string;
  /** `{domain}`: where else the answer holds, if the site shares it. */
  readonly sharedWith: string;
  /** Said where the browser keeps no answer. */
  readonly notRemembered: string;

  /** Why a visitor is asked who has answered before: there is more to ask for, the revision was raised, the answer is too old. */
  readonly why: {readonly [reason in 'more' | 'changed' | 'expired']: string};

  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly choose: string;
  readonly close: string;
  /** The control that opens the preferences, where the page's own has no text. */
  readonly settings: string;
  readonly privacyPolicy: string;
  readonly imprint: string;

  /** Said where the preferences cannot be loaded. */
  readonly notLoaded: string;

  readonly savedAccepted: string;
  readonly savedRejected: string;
  readonly savedChoices: string;

  /** Title and purpose of the categories that most sites have. */
  readonly categories: {
    readonly [name in 'functional' | 'analytics' | 'media' | 'marketing']: CategoryMessages;
  };
}

/** A category in words. */
export interface CategoryMessages {
  readonly title: string;
  readonly description: string;
}

/** Everything that a visitor reads, in one language. */
export interface Messages extends BannerMessages {
  /** What needs no consent stands in the preferences alone. */
  readonly categories: BannerMessages['categories'] & {readonly necessary: CategoryMessages};
  readonly saveChoices: string;
  readonly withdrawAll: string;
  readonly preferencesTitle: string;
  /** `{controller}`. */
  readonly preferencesText: string;
  readonly alwaysActive: string;
  /** Said of what runs until the visitor denies it. */
  readonly untilDenied: string;
  /** `{count}`: the list of a category's services, as long as it is closed. */
  readonly services: Plural;
  /** `{on}`, `{all}`: how many services of a category are switched on. */
  readonly someOn: string;
  readonly details: string;
  readonly provider: string;
  /** `{provider}`. */
  readonly providerPolicy: string;
  readonly storedOnDevice: string;
  /** Where on the device something is stored. */
  readonly storages: {readonly [kind in StorageKind]: string};
  /** How long something is stored that goes when the browser is closed. */
  readonly untilClosed: string;
  /** `{date}`: when the visitor decided. */
  readonly decidedOn: string;
  /** `{id}`. */
  readonly decisionId: string;

  /** The facade of an embed. `{provider}`: whose content it is. */
  readonly embedTitle: string;
  /** `{provider}`: what loading means. */
  readonly embedText: string;
  readonly loadOnce: string;
  readonly loadAlways: string;
  /** `{loadAlways}`, `{service}`, `{settings}`: what it is, and where it is taken back. */
  readonly alwaysMeans: string;
  readonly embedLoading: string;
  /** `{service}`: announced once it is there. */
  readonly embedLoaded: string;

  /** The columns of the declaration's tables. */
  readonly columns: {readonly [column in 'name' | 'place' | 'duration' | 'purpose']: string};
  readonly allowed: string;
  readonly notAllowed: string;
  /** Said of a service without entries. */
  readonly storesNothing: string;
}

/** Some texts of a site's own, each in the place of ours. */
export type Overrides<T = Messages> = {
  readonly [name in keyof T]?: T[name] extends string ? string : Overrides<T[name]>;
};
