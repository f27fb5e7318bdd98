import {css} from 'lit';

/** The banner: a bar or a card that covers no more than half of the page, and scrolls inside itself beyond that. */
export const bannerStyles = css`
  [part='banner'] {
    position: fixed;
    inset: auto 0 env(keyboard-inset-height, 0px);
    z-index: var(--lp-consent-layer, 2147483000);
    container-type: inline-size;
    inline-size: auto;
    max-inline-size: none;
    max-block-size: 50dvh;
    margin: 0;
    overflow: auto;
    border: 0 solid var(--_border);
    border-block-width: 1px;
    background: var(--_surface);
    color: inherit;
    box-shadow: var(--_shadow);
    padding: 0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  }

  ::backdrop {
    background: var(--lp-consent-backdrop, #0009);
  }

  [part='banner'] > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(2 * var(--_space));
    max-inline-size: var(--lp-consent-width, 66rem);
    margin: auto;
    padding: var(--_space) calc(1.25 * var(--_space)) 0;
  }

  .words {
    flex: 99 1 22rem;
    padding-block-end: var(--_space);
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }

  ::slotted([slot='logo']) {
    display: block;
    max-inline-size: 100%;
    max-block-size: 3rem;
    margin-block-end: calc(0.5 * var(--_space));
  }

  h2 {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.3;
    text-wrap: balance;
  }

  /* It has focus as the start of a dialog, not as something to press. */
  h2:focus-visible {
    outline: none;
  }

  p,
  ul {
    max-inline-size: 40rem;
    margin: 0.5em 0 0;
  }

  p:empty {
    margin: 0;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  a {
    margin-inline-end: 1em;
    color: inherit;
    text-underline-offset: 0.15em;
  }

  /* Clear of the actions when it takes focus. */
  [part='banner'] a {
    scroll-margin-block-end: min(13rem, 30dvh);
  }

  [part='actions'] {
    position: sticky;
    inset-block-end: 0;
    flex: 1 1 14rem;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space));
    padding-block-end: var(--_space);
    background: var(--_surface);
    box-shadow: 0 -1rem 1rem var(--_surface); /* words fade out behind it */
  }

  [part~='close'] {
    position: absolute;
    inset-block-start: var(--_space);
    inset-inline-end: var(--_space);
    padding: 0;
  }

  [part~='close']::before {
    content: '✕' / '';
  }

  :has(> [part~='close']) h2 {
    padding-inline-end: 3.5rem;
  }

  [role='status']:not(.problem),
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .problem {
    position: fixed;
    inset: var(--_space) var(--_space) auto;
    z-index: var(--lp-consent-layer, 2147483000);
    inline-size: fit-content;
    margin: auto;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  [aria-busy='true'] {
    cursor: progress;
  }

  /* Too small for both words and fixed buttons: everything scrolls. */
  @media (max-height: 25rem) and (max-width: 40rem) {
    [part='actions'] {
      position: static;
    }
  }

  @container (max-width: 15em) {
    [part='actions'] {
      position: static;
    }
  }

  @media print {
    [part='banner'] {
      display: none;
    }
  }

  :host(:is([placement='top']:not([aside]), [aside]:not([placement='top']))) [part='banner'] {
    inset: 0 0 auto;
  }

  :host(:is([placement*='-'], [placement='center'])) [part='banner'] {
    inset: auto var(--_space) calc(var(--_space) + env(keyboard-inset-height, 0px));
    margin: auto;
    max-inline-size: 27rem;
    border-width: 1px;
    border-radius: calc(2 * var(--_radius));
  }

  :host([placement$='start']) [part='banner'] {
    margin-inline-start: 0;
  }

  :host([placement$='end']) [part='banner'] {
    margin-inline-end: 0;
  }

  :host([placement='center']) [part='banner'] {
    inset-block: 0;
    block-size: fit-content;
  }

  :host([placement*='-'][aside]) [part='banner'],
  :host([placement='center'][aside]) [part='banner'] {
    inset-block: var(--_space) auto;
  }
`;
