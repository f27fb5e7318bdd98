import {html, nothing, type TemplateResult} from 'lit';
import type {Key} from '../../core/key.js';
import {fill, formatList} from '../../locales/format.js';
import type {Messages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {safeLink} from '../safe-link.js';
import {contentOwner} from './content-owner.js';

/** The held content. */
interface Content {
  readonly keys: readonly Key[];
  /** The title of the content, if it has one. */
  readonly title: string | undefined;
}

/** How far loading has come: nothing to say, in progress, or failed. */
export interface Progress {
  readonly status: string;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
}

/** The placeholder of a held embed: the title and provider of the content, what loading means, and two buttons that load it. */
export function facade(
  consent: Consent,
  texts: Messages,
  {keys, title}: Content,
  {status, isLoading, hasFailed}: Progress,
  loadOnce: () => void,
  loadAlways: () => void,
): TemplateResult {
  const sources = keys.map((key) => contentOwner(consent, key, texts));
  const list = (names: string[]): string => formatList(new Set(names), texts.lang);
  const provider = list(sources.map((source) => source.provider));
  const service = list(sources.map((source) => source.title));
  const settings = document.querySelector('[data-consent-show]')?.textContent?.trim() || texts.settings;
  const from = fill(texts.embedTitle, {provider});
  const button = (label: string, handleClick: () => void): TemplateResult =>
    html`<button part="button" aria-disabled=${isLoading ? 'true' : nothing} @click=${handleClick}>
      ${label}
    </button>`;
  return html`<div
    part="facade"
    role="group"
    aria-labelledby="title"
    aria-busy=${isLoading ? 'true' : nothing}
    lang=${texts.lang}
    dir=${texts.dir}
  >
    <slot name="poster"></slot>
    <div class="words">
      <p part="title" id="title"><bdi>${title || from}</bdi></p>
      ${title ? html`<p>${from}</p>` : nothing}
      <p part="text">${fill(texts.embedText, {provider})}</p>
      <div part="actions">${button(texts.loadOnce, loadOnce)} ${button(texts.loadAlways, loadAlways)}</div>
      ${status && html`<p class=${hasFailed ? 'problem' : 'progress'} aria-hidden="true">${status}</p>`}
      <p class="fine">
        ${fill(texts.alwaysMeans, {...texts, service, settings})}
        ${sources.map((source) => safeLink(source.policy, fill(texts.providerPolicy, source)))}
      </p>
    </div>
  </div>`;
}
