import {html, nothing, type TemplateResult} from 'lit';
import {
  answerableKeys,
  askedPart,
  choicesFor,
  deniableKeys,
  type Category,
  type Declaration,
} from '../../core/declaration.js';
import type {Key} from '../../core/key.js';
import {isDecided} from '../../core/is-decided.js';
import {fill, formatList, plural} from '../../locales/format.js';
import type {BannerMessages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {safeLink} from '../safe-link.js';
import {categoryTexts} from '../category-texts.js';
import type {MessagesController} from '../messages-controller.js';
import {askReason} from './ask-reason.js';
import type {BannerHost} from './host.js';
import {prefetchPreferences} from './load-preferences.js';

/** The banner names up to this many third parties. It counts more, and refers to the preferences for their names. */
const MAX_NAMED_PARTIES = 10;

/**
 * The first layer: who asks, for what and with whom, and three equally prominent buttons. It asks a visitor who has decided
 * before for what is still undecided, and says so. If nothing is undecided and the page shows it anyway, it asks for
 * everything.
 */
export function banner(host: BannerHost, consent: Consent, texts: BannerMessages): TemplateResult {
  const {decision} = consent;
  const earlier = host.isAsking ? decision : undefined;
  const declaration = askedPart(consent.declaration, consent.policy, earlier);
  const {categories, controller = texts.thisSite, privacyPolicy, imprint} = declaration;
  const undecided = answerableKeys(declaration, decision).filter((key) => !isDecided(key, earlier));
  const decideAll = (isGranted: boolean) => (): void => {
    const keys = isGranted
      ? undecided
      : [...undecided, ...deniableKeys({categories: []}, undefined, consent.policy)];
    consent.decide(choicesFor(keys, isGranted), 'banner');
  };
  const settings = document.querySelector('[data-consent-show]')?.textContent?.trim() || texts.settings;
  const content = html`<div>
    <div class="content">
      <slot name="logo"></slot>
      <h2 part="title" id="banner-title" tabindex=${host.modal ? -1 : nothing}>
        <slot name="title">${texts.bannerTitle}</slot>
      </h2>
      <div part="text">
        <p>${earlier ? texts.why.more : askReason(consent, texts.why)}</p>
        <p><slot name="text">${fill(texts.bannerText, {controller})}</slot></p>
        <ul>
          ${categories.map((category) => purpose(category, undecided, texts, host.messages))}
        </ul>
        <p>${thirdParties(declaration, texts)}</p>
        <p>
          ${fill(texts.rights, {reject: texts.rejectAll, settings})}
          ${host.closeButton ? fill(texts.closeMeans, texts) : nothing}
          ${consent.remembers && navigator.cookieEnabled ? consent.domain && fill(texts.sharedWith, consent) : texts.notRemembered}
        </p>
        <p>${safeLink(privacyPolicy, texts.privacyPolicy)} ${safeLink(imprint, texts.imprint)}</p>
      </div>
    </div>
    <div part="actions">
      <button part="button deny" @click=${decideAll(false)}>${texts.rejectAll}</button>
      <button part="button grant" @click=${decideAll(true)}>${texts.acceptAll}</button>
      <button
        part="button choose"
        class="quiet"
        aria-busy=${host.view === 'preferences'}
        @pointerenter=${prefetchPreferences}
        @focus=${prefetchPreferences}
        @click=${() => host.show()}
      >
        ${texts.choose}
      </button>
    </div>
    ${
      host.closeButton
        ? html`<button
            part="button close"
            aria-label="${texts.close}: ${texts.rejectAll}"
            @click=${decideAll(false)}
          ></button>`
        : nothing
    }
  </div>`;
  return host.modal
    ? html`<dialog part="banner" aria-labelledby="banner-title" @cancel=${() => host.hide()}>
        ${content}
      </dialog>`
    : html`<section part="banner" aria-labelledby="banner-title">${content}</section>`;
}

/** One purpose. If it is decided already, it is listed for the undecided services in it, which are named. */
function purpose(
  category: Category,
  undecided: readonly Key[],
  texts: BannerMessages,
  messages: MessagesController,
): TemplateResult {
  const {title, description} = categoryTexts(category, texts.categories);
  const services = undecided.includes(category.name)
    ? []
    : (category.services ?? []).map(({title, name}) => title || name);
  return html`<li>
    <strong
      >${messages.isolate(title, !!category.title)}${services.length ? `: ${formatList(services, texts.lang)}` : ''}</strong
    >${description && html` – ${messages.isolate(description, !!category.description)}`}
  </li>`;
}

/** How many third parties would store or read data, and their names. The controller is not one of them. */
function thirdParties({categories, controller}: Declaration, texts: BannerMessages): string {
  const services = categories.flatMap(({services = []}) => services);
  const parties = new Set(services.map(({provider, title, name}) => provider || title || name));
  parties.delete(controller!);
  if (!services.length) return texts.thirdPartiesUnnamed;
  const isNaming = parties.size <= MAX_NAMED_PARTIES;
  const names = isNaming ? formatList(parties, texts.lang) : '';
  const text = isNaming ? texts.thirdParties : texts.thirdPartiesMany;
  return parties.size ? plural(text, texts.lang, parties.size, {names, choose: texts.choose}) : '';
}
