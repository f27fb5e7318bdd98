import {html, nothing, type TemplateResult} from 'lit';
import type {Key} from '../../core/key.js';
import {fill} from '../../locales/format.js';
import {formatList} from '../../locales/format.js';
import type {Messages} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';
import {safeLink} from '../safe-link.js';
import {contentOwner} from './content-owner.js';

/** What a facade tells of, and what its two buttons do. */
export interface Facade {
  readonly consent: Consent;
  readonly texts: Messages;
  readonly keys: readonly Key[];
  /** What the content calls itself. */
  readonly title: string | undefined;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  /** How it stands with the loading, in words. */
  readonly status: string;
  loadOnce(): void;
  loadAlways(): void;
}

/** What stands in the place of an embed that is held: what it is, whose, what loading it means, and the two ways to load it. */
export function facade({
  consent,
  texts,
  keys,
  title,
  isLoading,
  hasFailed,
  status,
  loadOnce,
  loadAlways,
}: Facade): TemplateResult {
  const sources = keys.map((key) => contentOwner(consent, key, texts));
  const list = (names: string[]): string => formatList(new Set(names), texts.lang);
  const provider = list(sources.map((source) => source.provider));
  const service = list(sources.map((source) => source.title));
  const settings = document.querySelector('[data-consent-show]')?.textContent?.trim() || texts.settings;
  const from = fill(texts.embedTitle, {provider});
  const button = (words: string, press: () => void): TemplateResult =>
    html`<button part="button" aria-disabled=${isLoading ? 'true' : nothing} @click=${press}>
      ${words}
    </button>`;
  return html`<div part="facade" role="group" aria-labelledby="title">
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
