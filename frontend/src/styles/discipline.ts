import { css } from 'lit';

/** The tint of a discipline; its sign and letters say the same. */
export const disciplineStyles = css`
  .PT { background: var(--PT); color: var(--on-tint); }
  .OT { background: var(--OT); color: var(--on-tint); }
  .SLP { background: var(--SLP); color: var(--on-tint); }
  .discipline { display: inline-flex; align-items: center; gap: 4px; padding-block: 3px; padding-inline: 6px 10px; border-radius: 16px; font-size: 1rem; font-weight: 800; }
  .discipline .icon { width: 22px; height: 22px; }
`;
