import {css} from 'lit';

/**
 * For the page itself: while the banner is shown, an element that takes focus scrolls clear of it, at the end of the page
 * too. A centered banner also covers what is below it. A floating link is treated the same way.
 * https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export const pageStyles = css`
  @media screen {
    :root:has(lp-consent[view='banner']:not([modal])) {
      scroll-padding-block-end: var(--_banner-size);

      &:has(lp-consent[placement='center']) {
        scroll-padding-block-end: calc(50vh + var(--_banner-size) / 2);
      }

      &:has(lp-consent:is([placement='top']:not([displaced]), [displaced]:not([placement='top']))) {
        scroll-padding-block: var(--_banner-size) 0;
      }

      &::after {
        content: '';
        display: block;
        block-size: var(--_banner-size);
      }
    }

    :root:has(lp-consent-link[floating]) {
      scroll-padding-block: 4rem;

      &:not(:has(lp-consent-link[floating^='top']), :has(lp-consent[view='banner']:not([modal])))::after {
        content: '';
        display: block;
        block-size: 4rem;
      }
    }
  }
`;

/**
 * Holds the banner's height for `pageStyles`, as `--_banner-size`: an estimate, which `FocusClearanceController` replaces once
 * it has measured the banner. Without one, the page would get its scroll bar, and its final width, a frame later.
 */
export const bannerSize = css`
  :root {
    --_banner-size: 50vh;
  }
`;
