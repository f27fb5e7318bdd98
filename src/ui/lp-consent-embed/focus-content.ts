/** What the Tab key can reach in loaded content. */
const FOCUSABLE = 'a[href], button, input, select, textarea, audio[controls], video[controls], [tabindex]';

/** Focuses what an embed has loaded: its frame, else its first control, else the embed itself. */
export function focusContent(host: HTMLElement): void {
  const find = (selector: string): HTMLElement | undefined =>
    [...host.querySelectorAll<HTMLElement>(selector)].find((element) => !element.closest('[slot]'));
  const target = find('iframe') ?? find(FOCUSABLE);
  if (!target) host.tabIndex = -1;
  (target ?? host).focus({preventScroll: true});
}
