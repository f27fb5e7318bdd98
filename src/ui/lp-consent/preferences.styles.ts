import {css} from 'lit';

/** The preferences: a dialog of readable width, a sheet over the whole screen on a phone; its buttons are always in reach. */
export const preferencesStyles = css`
  [part='preferences'] {
    &[open] {
      display: flex;
      flex-direction: column;
      inline-size: min(44rem, 100vw);
      max-inline-size: none;
      max-block-size: min(100dvh - 2 * var(--_space), 52rem);
      padding: 0;
      border: 1px solid var(--_border);
      border-radius: calc(2 * var(--_radius));
      overflow: hidden;
      background: var(--_surface);
      color: inherit;
      box-shadow: var(--_shadow);
    }

    &::backdrop {
      transition: opacity var(--_duration);

      @starting-style {
        opacity: 0;
      }
    }

    & .header {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: var(--_space);
      padding: calc(0.75 * var(--_space)) calc(1.25 * var(--_space));
      border-block-end: 1px solid var(--_border);
    }

    & h2 {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    & [part~='close'] {
      flex: none;
      margin-inline-end: calc(-0.75 * var(--_space));
      border-color: transparent;
    }

    & .content {
      position: relative;
      flex: 1 1 auto;
      padding: calc(0.5 * var(--_space)) calc(1.25 * var(--_space)) var(--_space);
      overflow: auto;
      overscroll-behavior: contain;
    }

    & [part='actions'] {
      flex: none;
      padding: calc(0.75 * var(--_space)) calc(1.25 * var(--_space));
      padding-block-end: calc(0.75 * var(--_space) + env(safe-area-inset-bottom));
      border-block-start: 1px solid var(--_border);
    }

    & .fine {
      color: var(--_muted);
    }

    & [part='category'] {
      margin-block-start: var(--_space);
      padding-block-start: var(--_space);
      border-block-start: 1px solid var(--_border);
    }

    & .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 calc(0.75 * var(--_space));
    }

    & h3,
    & h4 {
      flex: 1 1 8rem;
      margin: 0;
      font-size: 1.0625rem;
      line-height: 1.4;
    }

    & h4 {
      font-size: inherit;
    }

    & label {
      display: block;
      padding-block: 0.25rem;
      cursor: pointer;
    }

    & .row + p {
      margin-block-start: 0;
      max-inline-size: 36rem;
    }

    & .always {
      font-weight: 600;
    }

    & ul {
      margin: 0.5rem 0 0;
      padding: 0;
      list-style: none;
    }

    & [part='service'] {
      padding-block: 0.5rem;
      padding-inline: calc(0.75 * var(--_space)) 0;
      border-inline-start: 2px solid var(--_border);
    }

    & summary {
      inline-size: fit-content;
      min-block-size: 1.75rem;
      cursor: pointer;
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }

    & details,
    & details p {
      margin-block-start: 0.25rem;
    }

    & .decision {
      margin-block-start: calc(1.5 * var(--_space));
      padding-block-start: var(--_space);
      border-block-start: 1px solid var(--_border);

      & button {
        margin-block-start: calc(0.75 * var(--_space));
      }
    }

    @media (max-width: 44rem) {
      &[open] {
        margin: auto 0 0;
        max-inline-size: 100vw;
        max-block-size: 100dvh;
        border-inline: 0;
        border-block-end: 0;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
      }
    }

    /* Too low for fixed buttons: the whole dialog scrolls. */
    @media (max-height: 25rem) {
      &[open] {
        display: block;
        overflow: auto;
      }
    }
  }
`;
