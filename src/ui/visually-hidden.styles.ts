import {css} from 'lit';

/**
 * For assistive technology alone: the status line of an element, whose text is announced, and elements with the class
 * `visually-hidden`. A status with the class `problem` is shown.
 */
export const visuallyHidden = css`
  [role='status']:not(.problem),
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
