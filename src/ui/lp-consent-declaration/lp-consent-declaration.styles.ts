import {css} from 'lit';
import {visuallyHidden} from '../visually-hidden.styles.js';

/** The declaration: it looks like the page around it. On narrow screens each row of a table becomes a block. */
export const declarationStyles = css`
  ${visuallyHidden}

  :host {
    display: block;
    background: var(--lp-consent-surface); /* if unset, the page's own background shows */
    font-family: var(--lp-consent-font, inherit);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(0.75 * var(--_space));
  }

  [part='category'] {
    margin-block-end: calc(1.5 * var(--_space));
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  [part='service'] {
    margin-block: var(--_space);
    padding-inline-start: calc(0.75 * var(--_space));
    border-inline-start: 2px solid var(--_border);
    break-inside: avoid;
  }

  [part='title'] {
    flex: 1;
    padding-block: 0.125rem;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  [part='title'].minor {
    font-size: 1.0625em;
  }

  .state,
  thead {
    color: var(--_muted);
  }

  p {
    max-inline-size: 40rem;
    margin: 0.25em 0;
    overflow-wrap: anywhere;
  }

  strong {
    display: block;
  }

  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  bdi + a {
    margin-inline-start: 0.75em;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    margin-block-start: calc(0.5 * var(--_space));
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  th,
  td {
    padding: 0.375rem 0;
    padding-inline-end: 0.75rem;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }

  thead th {
    overflow-wrap: normal;
  }

  td span {
    display: none;
    color: var(--_muted);
  }

  /* Fixed widths align the tables of all services. Names cannot wrap, and the purpose is the longest text. */
  thead th:first-child {
    inline-size: 30%;
  }

  thead th:is(:nth-child(2), :nth-child(3)) {
    inline-size: 17%;
  }

  @media (max-width: 40rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
    }

    tr {
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--_border);
    }

    th,
    td {
      padding: 0;
      border: 0;
    }

    td span {
      display: inline;
    }
  }

  @media print {
    input {
      display: none;
    }

    .row {
      break-after: avoid;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
