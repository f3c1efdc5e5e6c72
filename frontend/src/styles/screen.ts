import { css } from 'lit';

/** What scrolls between sky and footer, or between sky and answers: it fades at its edges. */
export const screenStyles = css`
  main, .pages {
    padding: 6px 0 12px; overflow-y: auto; overflow-x: hidden; overscroll-behavior: contain;
    mask-image: linear-gradient(transparent 0, #000 14px calc(100% - 20px), transparent);
  }
`;
