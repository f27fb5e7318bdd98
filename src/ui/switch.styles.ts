import {css} from 'lit';

/** A switch. Position and symbol show its state, not color alone. https://www.w3.org/TR/WCAG22/#use-of-color */
export const switchStyles = css`
  :host {
    --_duration: var(--lp-consent-duration, 160ms);
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0s;
    }
  }

  input {
    --thumb: 1.25rem;
    position: relative;
    flex: none;
    appearance: none;
    inline-size: 3.25rem;
    block-size: 1.875rem;
    margin: 0;
    border: 2px solid var(--_muted);
    border-radius: 1rem;
    background: transparent;
    cursor: pointer;
    transition: background-color var(--_duration);
  }

  input::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - var(--thumb) / 2);
    inset-inline-start: 0.1875rem;
    inline-size: var(--thumb);
    block-size: var(--thumb);
    border-radius: 50%;
    background: var(--_muted);
    color: var(--lp-consent-switch, var(--_accent));
    font:
      700 0.8125rem / var(--thumb) system-ui,
      sans-serif;
    text-align: center;
    transition: inset-inline-start var(--_duration);
  }

  input:checked {
    border-color: var(--lp-consent-switch, var(--_accent));
    background: var(--lp-consent-switch, var(--_accent));
  }

  input:checked::before {
    content: '✓' / '';
    inset-inline-start: calc(100% - var(--thumb) - 0.1875rem);
    background: var(--_surface);
  }

  input:indeterminate::before {
    content: '–' / '';
    inset-inline-start: calc(50% - var(--thumb) / 2);
    color: var(--_surface);
  }

  @media (forced-colors: active) {
    input {
      border-color: ButtonText;
    }

    input::before,
    input:indeterminate::before {
      background: ButtonText;
      color: Canvas;
      forced-color-adjust: none;
    }

    input:checked {
      border-color: Highlight;
      background: Highlight;
      forced-color-adjust: none;
    }

    input:checked::before {
      background: Canvas;
      color: CanvasText;
    }
  }
`;
