import {css} from 'lit';

/**
 * For the page itself: while the banner is there, what takes focus scrolls clear of it, at the end of the page as well.
 * `--_room` is the banner's height, which `room-controller` measures; a banner at the centre covers what is below it, too.
 * https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export const pageStyles = css`
  @media screen {
    :root:has(lp-consent[view='banner']:not([modal])) {
      --_room: 50vh;
      scroll-padding-block-end: var(--_room);

      &:has(lp-consent[placement='center']) {
        scroll-padding-block-end: calc(50vh + var(--_room) / 2);
      }

      &:has(lp-consent:is([placement='top']:not([aside]), [aside]:not([placement='top']))) {
        scroll-padding-block: var(--_room) 0;
      }

      &::after {
        content: '';
        display: block;
        block-size: var(--_room);
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
