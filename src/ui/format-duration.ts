import type {Messages} from '../locales/messages.js';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** `P1Y6M`, `P30D`, `PT15M`. https://www.rfc-editor.org/rfc/rfc3339#appendix-A */
const ISO_DURATION =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Translates a duration that is written in ISO 8601 or as `session`. Any other text is returned as the site wrote it. */
export function formatDuration({lang, untilClosed}: Messages, duration = ''): string {
  if (duration === 'session') return untilClosed;
  const counts = ISO_DURATION.exec(duration)?.slice(1) ?? [];
  const parts = UNITS.flatMap((unit, i) =>
    counts[i]
      ? new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long'}).format(+counts[i])
      : [],
  );
  // The first `Intl.ListFormat` of a page is slow, so a single part does without.
  return parts.length > 1 ? new Intl.ListFormat(lang, {type: 'unit'}).format(parts) : (parts[0] ?? duration);
}
