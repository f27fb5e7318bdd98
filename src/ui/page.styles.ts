import {css} from 'lit';

/**
 * For the page itself: while the banner is there, what takes focus scrolls clear of it, at the end of the page as well.
 * https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export const pageStyles = css`
  @media screen {
    :root:has(lp-consent[view='banner']) {
      scroll-padding-block-end: 50vh;

      &::after {
        content: '';
        display: block;
        block-size: 50vh;
      }
    }
  }
`;
