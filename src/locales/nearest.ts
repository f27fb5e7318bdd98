/** Other codes of a language; some engines know the old one by themselves. */
const ALIASES: Readonly<Record<string, string>> = {no: 'nb', iw: 'he'};

/**
 * The code among `codes` that comes nearest to a `lang` as a page writes it: itself, else its language in the same script
 * (`zh-TW` is written like `zh-Hant`), else its language. None for what is no language, or not among them.
 */
export function nearest(lang: string, codes: readonly string[]): string | undefined {
  try {
    const said = new Intl.Locale(lang);
    const base = ALIASES[said.language] ?? said.language;
    // The likely script is asked for only where it can matter: the first time, Chromium takes some 10 ms to look it up.
    const forms = codes.some((code) => code.startsWith(`${base}-`))
      ? [`${base}-${said.region}`, `${base}-${said.maximize().script}`]
      : [];
    return [...forms, base].find((code) => codes.includes(code));
  } catch {
    return; // Intl knows no such language: "xx_yy", ""
  }
}
