import type {LitElement} from 'lit';
import type {BannerMessages} from '../../locales/messages.js';
import type {MessagesController} from '../messages-controller.js';

/** What `<lp-consent>` shows. */
export type View = 'none' | 'banner' | 'preferences';

/** The banner's position. */
export type Placement = 'bottom' | 'bottom-start' | 'bottom-end' | 'top' | 'center';

/** What a surface needs from the element that shows it. */
interface Host {
  readonly messages: MessagesController<BannerMessages>;
}

/** What the banner needs from the element that shows it. */
export interface BannerHost extends Host {
  readonly view: View;
  readonly modal: boolean;
  readonly closeButton: boolean;
  /** Whether anything declared is still undecided. */
  readonly isAsking: boolean;
  /** Opens the preferences. */
  show(): void;
  /** Hides the banner; nothing is decided by that. */
  hide(): void;
}

/** What the preferences need from the element that shows them. */
export interface PreferencesHost extends Host, LitElement {
  /** Returns to the banner, or to the page if nothing is undecided. */
  closePreferences(): void;
}
