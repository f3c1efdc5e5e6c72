import { css } from 'lit';

export const cornerStyles = css`
  :host { max-width: 1080px; margin: 0 auto; padding: 16px 24px 32px; font-size: 1.1rem; }
  .back { display: inline-flex; align-items: center; gap: 10px; }
  h1 {
    display: inline-block;
    margin-block: 14px;
    margin-inline-start: 20px;
    font-size: 1.7rem;
    outline: none;
    vertical-align: middle;
    color: var(--ink);
  }
  .parts { columns: 2 360px; column-gap: 20px; }
  section {
    break-inside: avoid;
    margin-bottom: 20px;
    padding: 18px 22px;
    border-radius: 30px;
    background: var(--paper);
    display: grid;
    gap: 12px;
    justify-items: start;
    font-weight: 500;
  }
  h2 { font-size: 1.25rem; }
  section ul { display: grid; gap: 10px; }
  section button { min-height: 80px; background: var(--paper-dim); font-size: 1.05rem; }
  section button[aria-pressed='true'], section .brand { background: var(--brand); color: var(--on-brand); }
  fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 16px; }
  legend { padding: 0 0 6px; font-weight: 800; }
  form, label { display: grid; gap: 12px; justify-items: start; }
  input {
    height: 80px;
    width: 12em;
    max-width: 100%;
    padding: 0 18px;
    border: 3px solid var(--edge);
    border-radius: 22px;
    background: var(--paper-dim);
    font-size: 1.4rem;
  }
  @media (max-width: 700px) { :host { padding: 12px 14px 24px; } h1 { margin: 12px 0; } .back + h1 { display: block; } }
`;
