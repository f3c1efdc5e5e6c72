import { css } from 'lit';

/**
 * What scrolls between sky and footer fades at its edges. Cards do not fade, nor does anything that a grown-up must
 * read in full.
 */
export const screenStyles = css`
  main {
    padding: 6px 0 24px; overflow-y: auto; overflow-x: hidden; overscroll-behavior: contain;
    mask-image: linear-gradient(transparent 0, #000 14px calc(100% - 20px), transparent);
  }
  main.card, main.hurt { mask-image: none; }
  main.card { padding-bottom: 0; }
  @media (max-width: 300px), (max-height: 300px) { main { overflow: visible; mask-image: none; } }
`;
