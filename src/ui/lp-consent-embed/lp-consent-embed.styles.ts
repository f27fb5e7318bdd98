import {css} from 'lit';
import {visuallyHidden} from '../visually-hidden.styles.js';

/** An embed: one box for the placeholder, and for the content once it has loaded. */
export const embedStyles = css`
  ${visuallyHidden}

  :host {
    display: grid;
    position: relative;
    grid-template: minmax(min-content, 1fr) / minmax(0, 1fr);
    aspect-ratio: 16 / 9;
  }

  :host([hidden]) {
    display: none;
  }

  ::slotted(:is(iframe, video, object, embed)) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }

  /* Hidden content keeps its space, because frames take their size from it. */
  .loading {
    display: block;
    position: absolute;
    inset: 0;
    overflow: hidden;
    visibility: hidden;
  }

  [aria-disabled] {
    cursor: progress;
    opacity: 0.6;
  }

  [part='facade'] {
    display: grid;
    position: relative;
    grid-row: 1;
    align-items: center;
    min-inline-size: 0;
    border: 1px solid var(--_border);
    overflow-wrap: anywhere;
    background: var(--_surface);
  }

  ::slotted([slot='poster']) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .words {
    position: relative;
    justify-self: center;
    inline-size: min(100%, 36rem);
    padding: var(--_space);
    background: var(--_surface);
    line-height: 1.4;
  }

  p {
    margin: 0 0 calc(0.5 * var(--_space));
  }

  [part='title'] {
    font-size: 1.125em;
    font-weight: 600;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space));
    margin-block: calc(0.75 * var(--_space));
  }

  .progress,
  .problem {
    font-weight: 600;
  }

  /* Covers the last lines, so that nothing moves. */
  .progress {
    position: absolute;
    inset: auto 0 0;
    margin: 0;
    padding: calc(0.5 * var(--_space)) var(--_space);
    background: var(--_surface);
  }

  .fine {
    margin-block-end: 0;
    color: var(--_muted);
    font-size: 0.875em;
  }

  a {
    color: inherit;
  }
`;
