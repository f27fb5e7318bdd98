import {html, nothing, type TemplateResult} from 'lit';
import type {Cookie, Service} from '../../core/declaration.js';
import {fill} from '../../locales/format.js';
import type {BannerMessages, Messages} from '../../locales/messages.js';
import {formatDuration} from '../format-duration.js';
import type {MessagesController} from '../messages-controller.js';
import {safeLink} from '../safe-link.js';

/** The details of a service, closed at first: its provider, the provider's privacy policy, and what it stores. */
export function serviceDetails(
  {name, title = name, provider, policy, cookies = []}: Service,
  texts: Messages,
  messages: MessagesController<BannerMessages>,
): TemplateResult | typeof nothing {
  if (!provider && !policy && !cookies.length) return nothing;
  return html`<details>
    <summary>${texts.details}<span class="visually-hidden">: ${messages.isolate(title)}</span></summary>
    ${provider ? html`<p>${texts.provider}: ${messages.isolate(provider)}</p>` : nothing}
    ${policy ? html`<p>${safeLink(policy, fill(texts.providerPolicy, {provider: provider ?? title}))}</p>` : nothing}
    ${
      cookies.length
        ? html`<p>${texts.storedOnDevice}:</p>
            <ul>
              ${cookies.map((cookie) => storedEntry(cookie, texts, messages))}
            </ul>`
        : nothing
    }
  </details>`;
}

/** One stored entry: its name, where and for how long it is stored, and why. An unknown kind of storage is left out. */
function storedEntry(
  {name, purpose, duration, storage, domain}: Cookie,
  texts: Messages,
  messages: MessagesController<BannerMessages>,
): TemplateResult {
  const {storages} = texts;
  const place = storage && Object.hasOwn(storages, storage) ? storages[storage] : '';
  const facts = [place, domain, formatDuration(texts, duration)].filter(Boolean);
  // A comma would belong to one language; a middle dot does not.
  const list = facts.map((fact, index) => html`${index ? ' · ' : nothing}<bdi>${fact}</bdi>`);
  return html`<li>
    <code dir="ltr">${name}</code
    >${list.length ? html` (${list})` : nothing}${purpose ? html`: ${messages.isolate(purpose)}` : nothing}
  </li>`;
}
