import { css } from 'lit';

/** The part between sky and footer: it scrolls, and fades at its edges. */
export const screenStyles = css`
  main {
    padding: 6px 0 12px; overflow-y: auto; overflow-x: hidden; overscroll-behavior: contain;
    mask-image: linear-gradient(transparent 0, #000 14px calc(100% - 20px), transparent);
  }
`;
