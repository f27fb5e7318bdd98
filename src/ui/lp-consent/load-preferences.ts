import type {Consent} from '../../store/consent.js';
import type {PreferencesHost} from './host.js';
import type {Preferences} from './preferences.js';

/** Loads the preferences, and the code that a withdrawal in them runs. Rejects if the preferences cannot be loaded. */
export async function loadPreferences(host: PreferencesHost, consent: Consent): Promise<Preferences> {
  const [{Preferences, en}] = await Promise.all([
    import('./preferences.js'),
    consent.internals.loadDeferred().catch(console.warn),
  ]);
  await host.messages.extend(en);
  return new Preferences(host, consent);
}

/** Fetches the preferences for a visitor who is about to open them. If that fails, opening them reports it. */
export function prefetchPreferences(): void {
  import('./preferences.js').catch(() => {});
}
