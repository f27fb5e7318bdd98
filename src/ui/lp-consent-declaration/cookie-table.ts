import {html, nothing, type TemplateResult} from 'lit';
import type {Cookie} from '../../core/declaration.js';
import type {Key} from '../../core/key.js';
import type {Messages} from '../../locales/messages.js';
import {formatDuration} from '../format-duration.js';
import type {MessagesController} from '../messages-controller.js';

/**
 * The table of what one service stores, labeled by the element `title-SERVICE`. The roles are explicit, because rows
 * displayed as blocks lose theirs on narrow screens.
 */
export function cookieTable(
  service: Key,
  cookies: readonly Cookie[],
  texts: Messages,
  messages: MessagesController<Messages>,
): TemplateResult {
  const {name, place, duration, purpose} = texts.columns;
  return html`<table part="table" role="table" aria-labelledby="title-${service}">
    <thead role="rowgroup">
      <tr role="row">
        ${[name, place, duration, purpose].map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${cookies.map(
        (cookie) =>
          html`<tr role="row">
            <th role="rowheader" scope="row"><code dir="ltr">${cookie.name}</code></th>
            <td role="cell"><span aria-hidden="true">${place}: </span>${placeOf(cookie, texts)}</td>
            <td role="cell">
              ${cookie.duration ? html`<span aria-hidden="true">${duration}: </span><bdi>${formatDuration(texts, cookie.duration)}</bdi>` : nothing}
            </td>
            <td role="cell">${messages.isolate(cookie.purpose)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Where an entry is stored, as text. */
function placeOf({storage = 'cookie', domain}: Cookie, {storages}: Messages): string {
  const place = Object.hasOwn(storages, storage) ? storages[storage] : storage;
  return domain ? `${place}, ${domain}` : place;
}
