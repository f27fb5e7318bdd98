import {css} from 'lit';

/**
 * The design tokens: one surface, one accent, one radius, one spacing unit. A page sets each as `--lp-consent-*`; the
 * defaults follow the page's `color-scheme`. None is a system color: forced colors then replace all of them at once, and
 * the background and text of a button stay a readable pair.
 */
export const tokens = css`
  :host {
    --_surface: var(--lp-consent-surface, light-dark(#fff, #121212));
    --_text: var(--lp-consent-text, light-dark(#000, #fff));
    --_muted: var(--lp-consent-muted, color-mix(in srgb, var(--_text) 72%, var(--_surface)));
    --_border: var(--lp-consent-border, color-mix(in srgb, var(--_text) 20%, var(--_surface)));
    --_accent: var(--lp-consent-accent, var(--_text));
    --_on-accent: var(--lp-consent-on-accent, var(--_surface));
    --_radius: var(--lp-consent-radius, 6px);
    --_space: var(--lp-consent-space, 1rem);
    --_shadow: var(--lp-consent-shadow, 0 0 2rem #0003);
    font: 1rem / 1.5 var(--lp-consent-font, system-ui, sans-serif);
    color: var(--_text);
    text-align: start;
  }

  * {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--lp-consent-focus, var(--_accent));
    outline-offset: 2px;
  }
`;
