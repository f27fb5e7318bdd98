import type {StorageKind} from '../core/storage-kinds.js';

/** A text for each plural category that `Intl.PluralRules` has in a language. Only `other` is required. */
export type Plural = {readonly other: string} & {
  readonly [rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** The texts of the banner in one language, as plain data. A `{name}` in braces is a placeholder. */
export interface BannerMessages {
  /** The language, a BCP 47 tag as in `lang`. */
  readonly lang: string;
  /** The direction of its script. */
  readonly dir: 'ltr' | 'rtl';

  /** Replaces the controller's name if the site gives none. */
  readonly thisSite: string;
  readonly bannerTitle: string;
  /** `{controller}`: who asks. The list of purposes follows. */
  readonly bannerText: string;
  /** `{count}`, `{names}`: how many third parties would store or read data, and their names. */
  readonly thirdParties: Plural;
  /** `{count}`, `{choose}`: the same if they are too many to name. The button named `{choose}` leads to their list. */
  readonly thirdPartiesMany: Plural;
  /** The same if the site declares no services. */
  readonly thirdPartiesUnnamed: string;
  /** `{reject}`, `{settings}`: the button that rejects, and the control that changes or withdraws the choice later. */
  readonly rights: string;
  /** `{close}`, `{rejectAll}`: says that the X of the banner rejects everything. */
  readonly closeMeans: string;
  /** `{domain}`: the parent domain that shares the decision with its subdomains. */
  readonly sharedWith: string;
  /** Shown if the browser keeps no cookies, so that the decision is lost with the page. */
  readonly notRemembered: string;

  /**
   * Why a visitor who has decided before is asked again: part of the declaration is undecided, the site has raised its
   * revision, or the decision has expired.
   */
  readonly why: {readonly [reason in 'more' | 'changed' | 'expired']: string};

  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly choose: string;
  readonly close: string;
  /** The control that opens the preferences, if the page's own has no text. */
  readonly settings: string;
  readonly privacyPolicy: string;
  readonly imprint: string;

  /** Shown if the preferences or an embed could not be loaded. */
  readonly notLoaded: string;

  /** The confirmations of a decision: everything granted, everything denied, or some of each. */
  readonly savedAccepted: string;
  readonly savedRejected: string;
  readonly savedChoices: string;

  /** The standard categories. */
  readonly categories: {
    readonly [name in 'functional' | 'analytics' | 'media' | 'marketing']: CategoryMessages;
  };
}

/** The title of a category, and its purpose in one sentence. */
export interface CategoryMessages {
  readonly title: string;
  readonly description: string;
}

/** All texts in one language: those of the banner, the preferences, the embeds and the declaration. */
export interface Messages extends BannerMessages {
  /** The banner does not list what needs no consent, so `necessary` is needed here only. */
  readonly categories: BannerMessages['categories'] & {readonly necessary: CategoryMessages};
  readonly saveChoices: string;
  readonly withdrawAll: string;
  readonly preferencesTitle: string;
  /** `{controller}`: who asks. */
  readonly preferencesText: string;
  /** Replaces the switch of an exempt key. */
  readonly alwaysActive: string;
  /** Marks a key that runs until the visitor denies it. */
  readonly untilDenied: string;
  /** `{count}`: opens the list of a category's services. */
  readonly services: Plural;
  /** `{on}`, `{all}`: how many services of a category are on. */
  readonly someOn: string;
  /** Opens the details of a service. */
  readonly details: string;
  readonly provider: string;
  /** `{provider}`: the link to its privacy policy. */
  readonly providerPolicy: string;
  /** Introduces the list of what a service stores. */
  readonly storedOnDevice: string;
  /** The kinds of storage. */
  readonly storages: {readonly [kind in StorageKind]: string};
  /** The duration of an entry that is deleted when the browser closes. */
  readonly untilClosed: string;
  /** `{date}`: when the visitor decided. */
  readonly decidedOn: string;
  /** `{id}`: the id of the decision. */
  readonly decisionId: string;

  /** Title of the placeholder of an embed. `{provider}`: who provides the content. */
  readonly embedTitle: string;
  /** `{provider}`: what happens when the content is loaded. */
  readonly embedText: string;
  readonly loadOnce: string;
  readonly loadAlways: string;
  /** `{loadAlways}`, `{service}`, `{settings}`: explains that button, and where to withdraw. */
  readonly alwaysMeans: string;
  /** Announced while the content loads. */
  readonly embedLoading: string;
  /** `{service}`: announced once the content has loaded. */
  readonly embedLoaded: string;

  /** The column headers of the declaration's tables. */
  readonly columns: {readonly [column in 'name' | 'place' | 'duration' | 'purpose']: string};
  /** The state of a switch in the declaration. */
  readonly allowed: string;
  readonly notAllowed: string;
  /** Shown for a service that declares no stored entries. */
  readonly storesNothing: string;
}

/** The site's own texts, which replace the standard ones. Every text is optional. */
export type Overrides<T = Messages> = {
  readonly [name in keyof T]?: T[name] extends string ? string : Overrides<T[name]>;
};
