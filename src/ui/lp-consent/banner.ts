import {html, nothing, type TemplateResult} from 'lit';
import {
  answerableKeys,
  askedPart,
  choicesFor,
  type Category,
  type Declaration,
} from '../../core/declaration.js';
import type {Key} from '../../core/key.js';
import {isDecided} from '../../core/allows.js';
import {fill, plural} from '../../locales/format.js';
import {formatList} from '../../locales/format.js';
import type {BannerMessages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {safeLink} from '../safe-link.js';
import {categoryTexts} from '../category-texts.js';
import type {LpConsent} from './lp-consent.js';
import type {MessagesController} from '../messages-controller.js';
import {askReason} from './ask-reason.js';

/** More third parties than these are counted, and named in the preferences alone. */
const MANY = 10;

/**
 * The first layer: who asks, for what, with whom, and three equal ways to answer. A visitor with an answer is asked for
 * what it leaves open, and told so; where it leaves nothing open, and a page shows the banner all the same, for everything.
 */
export function banner(host: LpConsent, consent: Consent, texts: BannerMessages): TemplateResult {
  const {decision} = consent;
  const earlier = host.isAsking ? decision : undefined;
  const declaration = askedPart(consent.declaration, consent.policy, earlier);
  const {categories, controller = texts.thisSite, privacyPolicy, imprint} = declaration;
  const open = answerableKeys(declaration, decision).filter((key) => !isDecided(key, earlier));
  const answer = (all: boolean) => (): void => consent.decide(choicesFor(open, all), 'banner');
  const settings = document.querySelector('[data-consent-show]')?.textContent?.trim() || texts.settings;
  const content = html`<div>
    <div class="words">
      <slot name="logo"></slot>
      <h2 part="title" id="banner-title" tabindex=${host.modal ? -1 : nothing}>
        <slot name="title">${texts.bannerTitle}</slot>
      </h2>
      <div part="text">
        <p>${earlier ? texts.why.more : askReason(consent, texts.why)}</p>
        <p><slot name="text">${fill(texts.bannerText, {controller})}</slot></p>
        <ul>
          ${categories.map((category) => purpose(category, open, texts, host.messages))}
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
      <button part="button deny" @click=${answer(false)}>${texts.rejectAll}</button>
      <button part="button grant" @click=${answer(true)}>${texts.acceptAll}</button>
      <button
        part="button choose"
        class="quiet"
        aria-busy=${host.view === 'preferences'}
        @pointerenter=${host.fetch}
        @focus=${host.fetch}
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
            @click=${answer(false)}
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

/** A purpose, and where it has an answer already: the services in it that have none. */
function purpose(
  category: Category,
  open: readonly Key[],
  texts: BannerMessages,
  messages: MessagesController,
): TemplateResult {
  const {title, description} = categoryTexts(category, texts.categories);
  const services = open.includes(category.name)
    ? []
    : (category.services ?? []).map(({title, name}) => title || name);
  return html`<li>
    <strong
      >${messages.localized(title, category.title)}${services.length ? `: ${formatList(services, texts.lang)}` : ''}</strong
    >${description && html` – ${messages.localized(description, category.description)}`}
  </li>`;
}

/** How many others would store or read data, and who; the controller itself is none of them. */
function thirdParties({categories, controller}: Declaration, texts: BannerMessages): string {
  const services = categories.flatMap(({services = []}) => services);
  const parties = new Set(services.map(({provider, title, name}) => provider || title || name));
  parties.delete(controller!);
  if (!services.length) return texts.thirdPartiesUnnamed;
  const names = parties.size > MANY ? '' : formatList(parties, texts.lang);
  const text = parties.size > MANY ? texts.thirdPartiesMany : texts.thirdParties;
  return parties.size ? plural(text, texts.lang, parties.size, {names, choose: texts.choose}) : '';
}
