import {css} from 'lit';

/** The banner: a bar or a card that covers at most half of the viewport's height and scrolls beyond that. */
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
    border: solid var(--_border);
    border-width: 1px 0;
    background: var(--_surface);
    color: inherit;
    box-shadow: var(--_shadow);
    padding: 0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);

    & > div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 calc(2 * var(--_space));
      max-inline-size: var(--lp-consent-width, 66rem);
      margin: auto;
      padding: var(--_space) calc(1.25 * var(--_space)) 0;
    }

    & .content {
      flex: 99 1 22rem;
      padding-block-end: var(--_space);
    }

    & ::slotted([slot='logo']) {
      display: block;
      max-inline-size: 100%;
      max-block-size: 3rem;
      margin-block-end: calc(0.5 * var(--_space));
    }

    & :has(> [part~='close']) h2 {
      padding-inline-end: 3.5rem;
    }

    & p:empty {
      margin: 0;
    }

    & ul {
      max-inline-size: 40rem;
      margin: 0.5em 0 0;
      padding-inline-start: 1.25em;
    }

    /* A link that takes focus scrolls clear of the buttons. */
    & a {
      scroll-margin-block-end: min(13rem, 30dvh);
    }

    & [part='actions'] {
      position: sticky;
      inset-block-end: 0;
      flex: 1 1 14rem;
      padding-block-end: var(--_space);
      background: var(--_surface);
      box-shadow: 0 -1rem 1rem var(--_surface); /* text fades out behind it */
    }

    & [part~='close'] {
      position: absolute;
      inset-block-start: var(--_space);
      inset-inline-end: var(--_space);
    }

    & [aria-busy='true'] {
      cursor: progress;
    }

    /* Too small for both text and fixed buttons: everything scrolls. */
    @media (max-height: 25rem) and (max-width: 40rem) {
      & [part='actions'] {
        position: static;
      }
    }

    @container (max-width: 15em) {
      & [part='actions'] {
        position: static;
      }
    }

    @media print {
      display: none;
    }
  }

  :host(:is([placement='top']:not([displaced]), [displaced]:not([placement='top']))) [part='banner'] {
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

  :host(:is([placement*='-'], [placement='center'])[displaced]) [part='banner'] {
    inset-block: var(--_space) auto;
  }
`;
