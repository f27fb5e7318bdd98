import {html, nothing, type TemplateResult} from 'lit';
import type {Decision} from '../../core/decision.js';
import {fill} from '../../locales/format.js';
import type {Messages} from '../../locales/messages.js';

/** When the visitor decided, the id of that decision and, if anything is granted, a button that withdraws everything. */
export function recordedDecision(
  {at, id, granted}: Decision,
  texts: Messages,
  withdrawAll: () => void,
): TemplateResult {
  const format = new Intl.DateTimeFormat(texts.lang, {dateStyle: 'long', timeStyle: 'short'});
  const date = format.format(at * 1000);
  return html`<div class="decision">
    <p class="fine">${fill(texts.decidedOn, {date})} ${fill(texts.decisionId, {id})}</p>
    ${granted.length ? html`<button part="button withdraw" class="quiet" @click=${withdrawAll}>${texts.withdrawAll}</button>` : nothing}
  </div>`;
}
