import { css } from 'lit';
import { figureStyles } from './figure-drawing';

export const skyStyles = [
  figureStyles,
  css`
  h1 { font-size: 1.7rem; outline: none; }
  h2 { font-size: 1.4rem; }
  .panel {
    padding: 22px 26px;
    border-radius: var(--round);
    background: var(--paper);
    box-shadow: 0 5px 0 var(--shade);
  }
  .night { background: radial-gradient(120% 90% at 50% 0, #2f3390, #191b58 60%, #10123c); color: #fff6da; }
  .now { display: grid; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); gap: 26px; align-items: center; }
  .now .big { width: min(100%, 46vh); aspect-ratio: 1; margin: 0 auto; padding: 12px; }
  .said { display: flex; align-items: center; flex-wrap: wrap; gap: 16px; margin-bottom: 14px; }
  .days { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0; }
  .days .star { width: 44px; fill: #ffffff14; stroke: #dcd5f5; stroke-width: 1.6; }
  .days .on .star { fill: #ffd45c; stroke: #fff6da; }
  .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 16px; margin-top: 16px; }
  .tile {
    content-visibility: auto;
    contain-intrinsic-size: 150px 190px;
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 12px;
    min-height: 0;
    width: 100%;
    border-radius: 26px;
    text-align: center;
    font-size: 1rem;
    box-shadow: none;
  }
  .tile .pic { width: 100%; aspect-ratio: 1; }
  .tile small { font-size: .95rem; opacity: .9; }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: 16px; }
  .row.years { margin-top: 18px; }
  .row.years button[aria-pressed='true'] { background: var(--brand); color: var(--on-brand); }
  .sticker { width: 100%; }
  .tile.night .pic { padding: 6px; }
  .one { display: flex; flex-wrap: wrap; align-items: center; gap: 22px; margin-top: 14px; }
  .one .pic { width: min(240px, 50vw); }
  .still .sticker { opacity: .28; filter: grayscale(1); }
  .still { background: transparent; }
  .journey { display: grid; grid-template-columns: repeat(auto-fill, minmax(128px, 1fr)); gap: 16px; margin-top: 16px; }
  .journey li {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 10px;
    border-radius: 26px;
    text-align: center;
    font-size: 1rem;
    background: var(--paper-dim);
  }
  .journey pip-starling { width: 96px; }
  .journey .here { outline: 4px solid var(--brand); }
  .journey .later pip-starling { opacity: .3; filter: grayscale(1); }
  .pip-now { display: grid; grid-template-columns: auto 1fr auto; gap: 26px; align-items: center; }
  .pip-now pip-starling { width: min(220px, 34vw); }
  .pip-now .soon { width: min(130px, 24vw); opacity: .4; filter: grayscale(.7); }
  .month { width: 100%; border-collapse: separate; border-spacing: 5px; table-layout: fixed; }
  .month th { font-size: 1rem; font-weight: 700; }
  .month td {
    height: 52px;
    border-radius: 18px;
    background: var(--paper-dim);
    text-align: center;
    vertical-align: middle;
    font-size: 1rem;
    padding: 0;
  }
  .month td.none { background: transparent; }
  .month td.today { outline: 4px solid var(--brand); outline-offset: -4px; }
  .month .star {
    display: inline-block;
    width: 30px;
    margin-inline-end: 4px;
    vertical-align: -8px;
    fill: var(--gold);
    stroke: var(--gold-deep);
    stroke-width: 1.2;
  }
  .month-top { flex-wrap: nowrap; justify-content: space-between; margin-bottom: 12px; }
  .month-top button {
    width: 80px;
    padding: 0;
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--lilac);
    color: var(--on-tint);
  }
  .month-top button[disabled] { visibility: hidden; }
  .way { position: relative; width: 100%; }
  .way svg.path { width: 100%; }
  .quest { margin-top: 20px; }
  .planets { display: flex; flex-wrap: wrap; justify-content: center; gap: 6px; margin: 18px 0; }
  .planets li { display: grid; justify-items: center; width: 82px; font-size: .95rem; }
  .planets li:nth-child(even) { margin-top: 34px; }
  .planets .planet { width: 78px; }
  .planets .ahead .planet { opacity: .35; }
  .planets .rocket { width: 46px; height: 46px; }
  .week { display: flex; align-items: center; gap: 12px; margin-bottom: 8px; }
  .moon { width: 54px; height: 54px; flex: none; }
  .filling { transform: scaleX(var(--onward)); width: 100%; height: 26px; border-radius: 13px; }
  .filling .room { fill: #ffffff26; }
  .filling .full { fill: #ffc93c; }
  .note { font-size: 1rem; font-weight: 500; margin-top: 14px; }
  @media (max-width: 760px) {
    .panel { padding: 16px; }
    .now, .pip-now { grid-template-columns: minmax(0, 1fr); justify-items: center; text-align: center; }
    .now .said, .now .days { justify-content: center; }
    .tiles { grid-template-columns: repeat(auto-fill, minmax(104px, 1fr)); gap: 10px; }
    .tile { padding: 8px 4px; }
    .month { border-spacing: 3px; }
    .month td { height: 56px; border-radius: 12px; font-size: .9rem; }
    .month .star { display: block; width: 22px; margin: 0 auto; }
    .planets li { width: 70px; }
    .planets .planet { width: 62px; }
  }
`,
];
