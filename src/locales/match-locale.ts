/** Other codes of a language. Only some engines map the old ones themselves. */
const ALIASES: Readonly<Record<string, string>> = {no: 'nb', iw: 'he'};

/**
 * The code among `codes` that best matches a `lang` as a page writes it: the language in the same region or script (`zh-TW`
 * is written like `zh-Hant`), else the language. `undefined` for an invalid code or a language that is not among them.
 */
export function matchLocale(lang: string, codes: readonly string[]): string | undefined {
  try {
    const locale = new Intl.Locale(lang);
    const base = ALIASES[locale.language] ?? locale.language;
    // Only where it matters: the first call of `maximize` takes Chromium some 10 ms.
    const hasVariants = codes.some((code) => code.startsWith(`${base}-`));
    const variants = hasVariants ? [`${base}-${locale.region}`, `${base}-${locale.maximize().script}`] : [];
    return [...variants, base].find((code) => codes.includes(code));
  } catch {
    return; // `Intl` rejects the code: "xx_yy", ""
  }
}
