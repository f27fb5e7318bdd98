import {html, nothing, type TemplateResult} from 'lit';
import {answerAll, asked, keysOf, type Category, type Declaration} from '../core/declaration.js';
import {enBanner as en} from '../locales/en-banner.js';
import {fill} from '../locales/fill.js';
import type {Consent} from '../store/consent.js';
import {denyAll} from './deny-all.js';
import {link} from './link.js';
import type {LpConsent} from './lp-consent.js';

/** The first layer: who asks, for what, with whom, and three equal ways to answer. */
export function banner(host: LpConsent, consent: Consent): TemplateResult {
  const declaration = asked(consent.declaration, consent.policy);
  const {categories, controller = en.thisSite, privacyPolicy, imprint} = declaration;
  const reject = (): void => consent.decide(denyAll(declaration, consent.decision), 'banner');
  const accept = (): void => consent.decide(answerAll(keysOf(declaration), true), 'banner');
  const settings = document.querySelector('[data-consent-show]')?.textContent?.trim() || en.settings;
  return html`<section part="banner" aria-labelledby="banner-title" lang=${en.lang} dir=${en.dir}>
    <div>
      <div class="words">
        <h2 part="title" id="banner-title">${en.bannerTitle}</h2>
        <div part="text">
          <p>${fill(en.bannerText, {controller})}</p>
          <ul>
            ${categories.map(purpose)}
          </ul>
          <p>${thirdParties(declaration)}</p>
          <p>
            ${fill(en.rights, {reject: en.rejectAll, settings})} ${host.closeButton ? fill(en.closeMeans, en) : nothing}
            ${consent.remembers && navigator.cookieEnabled ? nothing : en.notRemembered}
          </p>
          <p>${link(privacyPolicy, en.privacyPolicy)} ${link(imprint, en.imprint)}</p>
        </div>
      </div>
      <div part="actions">
        <button part="button deny" @click=${reject}>${en.rejectAll}</button>
        <button part="button grant" @click=${accept}>${en.acceptAll}</button>
        <button part="button choose" class="quiet" @click=${() => host.show()}>${en.choose}</button>
      </div>
      ${host.closeButton
        ? html`<button part="button close" aria-label="${en.close}: ${en.rejectAll}" @click=${reject}>✕</button>`
        : nothing}
    </div>
  </section>`;
}

function purpose(category: Category): TemplateResult {
  const {title, description} = worded(category);
  return html`<li><strong>${title}</strong>${description && ` – ${description}`}</li>`;
}

/** A category in words: the page's own, else the language's for the usual categories, else its bare name. */
export function worded({name, title, description}: Category): {title: string; description: string} {
  const standard = (en.categories as Partial<Record<string, {title: string; description: string}>>)[name];
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
