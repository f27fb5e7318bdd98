import type {Messages} from '../locales/messages.js';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** `P1Y6M`, `P30D`, `PT15M`. https://www.rfc-editor.org/rfc/rfc3339#appendix-A */
const ISO =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A duration in the visitor's language, if the site has written it as ISO 8601 or `session`; else as the site has written it. */
export function formatDuration({lang, untilClosed}: Messages, said = ''): string {
  if (said === 'session') return untilClosed;
  const counts = ISO.exec(said)?.slice(1) ?? [];
  const parts = UNITS.flatMap((unit, i) =>
    counts[i]
      ? new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long'}).format(+counts[i])
      : [],
  );
  return parts.length > 1 ? new Intl.ListFormat(lang, {type: 'unit'}).format(parts) : (parts[0] ?? said);
}
