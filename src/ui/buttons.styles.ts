import {css} from 'lit';

/** Buttons. One rule draws those that grant and those that deny, so that neither stands out. */
export const buttons = css`
  button {
    flex: 1 1 8rem;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.5rem 0.625rem;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  button:hover {
    box-shadow: 0 0 0 1px var(--_accent);
  }

  .quiet {
    background: var(--_surface);
    color: var(--_text);
  }
`;
