import type {Overrides} from '../../locales/messages.js';
import type {Consent} from '../../store/consent.js';

/** Takes up the texts that an `<lp-consent>` has in a `<script type="application/json" slot="messages">`. */
export function readMessages(consent: Consent, host: Element): void {
  const json = host.querySelector(':scope > [slot=messages]')?.textContent;
  if (!json) return;
  try {
    const own = {...consent.messages, ...(JSON.parse(json) as Overrides)};
    if (JSON.stringify(own) !== JSON.stringify(consent.messages)) consent.messages = own;
  } catch {
    // Not JSON: our own texts stand. `check-messages` tells who makes the site.
  }
}
