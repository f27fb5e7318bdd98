import {css} from 'lit';
import {visuallyHidden} from '../visually-hidden.styles.js';

/**
 * What the banner and the preferences share: headings, paragraphs, links, the row of buttons, the X. All other rules are
 * nested under one of the two, so that none reaches the other. `.problem` reports that the preferences could not be loaded.
 */
export const surfaceStyles = css`
  ${visuallyHidden}

  ::backdrop {
    background: var(--lp-consent-backdrop, #0009);
  }

  h2 {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.3;
    text-wrap: balance;

    /* A dialog starts with focus on its heading, which is nothing to press. */
    &:focus-visible {
      outline: none;
    }
  }

  p {
    max-inline-size: 40rem;
    margin: 0.5em 0 0;
  }

  a {
    margin-inline-end: 1em;
    color: inherit;
    text-underline-offset: 0.15em;
  }

  .content {
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space));
  }

  [part~='close'] {
    padding: 0;
  }

  [part~='close']::before {
    content: '✕' / '';
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
`;
