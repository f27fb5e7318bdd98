import {html, nothing, type TemplateResult} from 'lit';

/** A link to a page of the site's or a provider's; nothing for an address that would run code. */
export function safeLink(address: string | undefined, text: string): TemplateResult | typeof nothing {
  const {protocol} = Object.assign(document.createElement('a'), {href: address});
  return address && protocol.startsWith('http') ? html`<a href=${address}>${text}</a>` : nothing;
}
