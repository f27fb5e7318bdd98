import {html, nothing, type TemplateResult} from 'lit';
import {answerAll, asked, type Category, type Declaration} from '../core/declaration.js';
import type {Key} from '../core/key.js';
import {answers} from '../core/policy.js';
import {enBanner as en} from '../locales/en-banner.js';
import {fill} from '../locales/fill.js';
import type {CategoryMessages} from '../locales/messages.js';
import type {Consent} from '../store/consent.js';
import {keysToAnswer} from './keys-to-answer.js';
import {link} from './link.js';
import type {LpConsent} from './lp-consent.js';
import {whyAskedAnew} from './why-asked-anew.js';

/**
 * The first layer: who asks, for what, with whom, and three equal ways to answer. A visitor with an answer is asked for
 * what it leaves open, and told so; where it leaves nothing open, and a page shows the banner all the same, for everything.
 */
export function banner(host: LpConsent, consent: Consent): TemplateResult {
  const {decision} = consent;
  const earlier = host.isAsking ? decision : undefined;
  const declaration = asked(consent.declaration, consent.policy, earlier);
  const {categories, controller = en.thisSite, privacyPolicy, imprint} = declaration;
  const open = keysToAnswer(declaration, decision).filter((key) => !answers(key, earlier));
  const answer = (all: boolean) => (): void => consent.decide(answerAll(open, all), 'banner');
  const settings = document.querySelector('[data-consent-show]')?.textContent?.trim() || en.settings;
  const content = html`<div>
      <div class="words">
        <slot name="logo"></slot>
        <h2 part="title" id="banner-title" tabindex=${host.modal ? -1 : nothing}><slot name="title">${en.bannerTitle}</slot></h2>
        <div part="text">
          <p>${earlier ? en.why.more : whyAskedAnew(consent)}</p>
          <p><slot name="text">${fill(en.bannerText, {controller})}</slot></p>
          <ul>
            ${categories.map((category) => purpose(category, open))}
          </ul>
          <p>${thirdParties(declaration)}</p>
          <p>
            ${fill(en.rights, {reject: en.rejectAll, settings})} ${host.closeButton ? fill(en.closeMeans, en) : nothing}
            ${consent.remembers && navigator.cookieEnabled ? consent.domain && fill(en.sharedWith, consent) : en.notRemembered}
          </p>
          <p>${link(privacyPolicy, en.privacyPolicy)} ${link(imprint, en.imprint)}</p>
        </div>
      </div>
      <div part="actions">
        <button part="button deny" @click=${answer(false)}>${en.rejectAll}</button>
        <button part="button grant" @click=${answer(true)}>${en.acceptAll}</button>
        <button part="button choose" class="quiet" aria-busy=${host.view === 'preferences'} @click=${() => host.show()}>${en.choose}</button>
      </div>
      ${host.closeButton
        ? html`<button part="button close" aria-label="${en.close}: ${en.rejectAll}" @click=${answer(false)}>✕</button>`
        : nothing}
    </div>`;
  return host.modal
    ? html`<dialog part="banner" aria-labelledby="banner-title" lang=${en.lang} dir=${en.dir} @cancel=${() => host.hide()}>${content}</dialog>`
    : html`<section part="banner" aria-labelledby="banner-title" lang=${en.lang} dir=${en.dir}>${content}</section>`;
}

/** A purpose, and where it has an answer already: the services in it that have none. */
function purpose(category: Category, open: readonly Key[]): TemplateResult {
  const {title, description} = worded(category);
  const services = category.services?.map(({title, name}) => title || name).join(', ');
  return html`<li><strong>${title}${open.includes(category.name) ? '' : `: ${services}`}</strong>${description && ` – ${description}`}</li>`;
}

/** A category in words: the page's own, else those of `texts` for the usual categories, else its bare name. */
export function worded({name, title, description}: Category, texts: Partial<Record<string, CategoryMessages>> = en.categories): CategoryMessages {
  const standard = texts[name];
  return {title: title || standard?.title || name, description: description || standard?.description || ''};
}

/** How many others would store or read data, and who; the controller itself is none of them. */
function thirdParties({categories, controller}: Declaration): string {
  const services = categories.flatMap(({services = []}) => services);
  const parties = new Set(services.map(({provider, title, name}) => provider || title || name));
  parties.delete(controller!);
  if (!services.length) return en.thirdPartiesUnnamed;
  const form = new Intl.PluralRules(en.lang).select(parties.size);
  const names = new Intl.ListFormat(en.lang).format(parties);
  return parties.size ? fill(en.thirdParties[form] ?? en.thirdParties.other, {count: parties.size, names}) : '';
}
