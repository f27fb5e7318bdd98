import {html, nothing, type TemplateResult} from 'lit';

/** A link to a page of the site or of a provider. Nothing for an address that is not `http:` or `https:`, such as `javascript:`. */
export function safeLink(url: string | undefined, text: string): TemplateResult | typeof nothing {
  const {protocol} = Object.assign(document.createElement('a'), {href: url});
  return url && protocol.startsWith('http') ? html`<a href=${url}>${text}</a>` : nothing;
}
