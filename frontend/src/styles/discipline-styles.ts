import { css } from 'lit';

/** The tint of a discipline; its symbol and letters say the same. */
export const disciplineStyles = css`
  .PT { background: var(--pt-tint); color: var(--pt); }
  .OT { background: var(--ot-tint); color: var(--ot); }
  .SLP { background: var(--slp-tint); color: var(--slp); }
  .discipline {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding-block: 3px;
    padding-inline: 6px 10px;
    border-radius: 16px;
    font-size: 1rem;
    font-weight: 800;
  }
  .discipline .icon { width: 22px; height: 22px; }
`;
