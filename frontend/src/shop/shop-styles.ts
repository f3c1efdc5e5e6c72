import { css } from 'lit';

export const shopStyles = css`
  :host { max-width: 1180px; margin: 0 auto; padding: 4px 24px 32px; }
  .top {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 16px;
    margin-bottom: 14px;
  }
  .balance {
    display: inline-flex;
    align-items: center;
    gap: 12px;
    padding-inline: 16px 26px;
    min-height: 80px;
    border-radius: 40px;
    background: var(--paper);
    font-size: 1.35rem;
  }
  .balance b { font-size: 1.8rem; font-weight: 900; }
  .coin { flex: none; width: 34px; fill: var(--gold); stroke: var(--gold-deep); }
  .coin path { fill: var(--gold-deep); stroke: none; }
  .balance .coin { width: 48px; }
  section { position: relative; margin-bottom: 20px; }
  h1, h2 {
    display: inline-block;
    padding: 8px 22px;
    border-radius: 28px;
    background: var(--paper);
    font-size: 1.5rem;
    margin-bottom: 14px;
    outline: none;
  }
  .top h1 { margin: 0; font-size: 1.9rem; background: none; padding: 0; }
  .note { display: table; padding: 8px 20px; border-radius: 24px; background: var(--paper); margin-bottom: 14px; }
  ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); gap: 20px; }
  .reward > * { max-width: 100%; overflow-wrap: anywhere; }
  .reward {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 10px;
    text-align: center;
    padding: 20px 16px;
    border-radius: var(--round);
    background: var(--paper);
    box-shadow: 0 5px 0 var(--shade);
  }
  .reward img { width: 104px; height: 104px; }
  .reward button { width: 100%; margin-top: auto; }
  .cost { display: inline-flex; align-items: center; gap: 6px; }
  .to-go, .waiting { margin-top: auto; padding: 14px; width: 100%; border-radius: 24px; background: var(--paper-dim); }
  .waiting { background: var(--lilac); color: var(--on-tint); }
  .granted, .declined {
    display: flex;
    align-items: center;
    gap: 22px;
    padding: 22px 26px;
    border-radius: var(--round);
    background: var(--paper);
    box-shadow: 0 5px 0 var(--shade);
    overflow: hidden;
  }
  /* The stars rain where there is no text. */
  .treat {
    position: relative;
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 16px;
    min-height: 150px;
    padding: 10px 30px;
    overflow: hidden;
    border-radius: 28px;
    background: var(--paper-dim);
  }
  .treat > :not(star-rain) { position: relative; }
  .granted h2, .declined h2 { padding: 0; margin: 0 0 6px; background: none; font-size: 1.7rem; }
  .granted > .said, .declined > div { flex: 1; }
  .treat > img, .declined > img { width: 112px; height: 112px; }
  .granted pip-starling { width: 130px; }
  .granted button { display: inline-flex; align-items: center; gap: 10px; font-size: 1.35rem; }
  .declined > img { opacity: .75; }
  .kind { font-size: 1.3rem; }
  .filling {
    transform: scaleX(var(--onward));
    width: 100%;
    height: 18px;
    margin-bottom: 8px;
    border-radius: 9px;
    border: 2px solid var(--edge);
  }
  .filling .room { fill: none; }
  .filling .full { fill: var(--gold); }
  .jar { display: flex; flex-wrap: wrap; gap: 16px; align-items: center; margin-bottom: 16px; }
  .jar ul { display: flex; flex-wrap: wrap; gap: 12px; }
  .jar li {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    padding-block: 8px;
    padding-inline: 10px 20px;
    min-height: 64px;
    border-radius: 32px;
    background: var(--paper);
  }
  .jar img { width: 44px; height: 44px; }
  .memories {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 18px;
    padding: 0 10px;
    border-bottom: 14px solid var(--hill-4);
    border-radius: 0 0 14px 14px;
  }
  .earlier { margin-top: 16px; }
  .memories li {
    display: grid;
    justify-items: center;
    gap: 4px;
    width: 132px;
    padding: 10px 8px;
    border-radius: 22px 22px 0 0;
    background: var(--paper);
    text-align: center;
    font-size: 1rem;
  }
  .memories img { width: 64px; height: 64px; }
  @media (max-width: 700px) {
    :host { padding: 0 14px 24px; }
    ul { grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5rem), 1fr)); gap: 16px; }
    .reward { padding: 14px 10px; }
    .reward img { width: 76px; height: 76px; }
    .granted, .declined { flex-direction: column; text-align: center; gap: 12px; }
  }
`;
