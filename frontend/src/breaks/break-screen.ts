import { css, html, LitElement, type TemplateResult } from 'lit';
import { RESTS, type Rest } from '../pictures/break-pictures';
import { back } from '../pictures/icons';
import { isCalm } from '../scenery/calm';
import { base } from '../styles/base';
import type { SkyKey, Speech } from '../text/speech';
import { tell } from '../tell';
import '../scenery/pip';
import '../speech/read-aloud';

/**
 * A break: one of a few things that feel good, for as long as the child likes. Nothing counts down and nothing is
 * recorded.
 */
export class BreakScreen extends LitElement {
  static override properties = { speech: { attribute: false }, stage: { type: Number }, chosen: { state: true } };
  speech!: Speech;
  /** The stage that Pip has reached. */
  stage = 8;
  chosen: Rest | undefined;

  static override styles = [
    base,
    css`
    :host { max-width: 900px; margin: 0 auto; padding: 4px 24px 24px; }
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      gap: 14px;
      padding: 20px;
      border-radius: var(--round);
      background: var(--paper);
      text-align: center;
    }
    h1 { font-size: 1.9rem; outline: none; }
    .title { display: flex; max-width: 100%; align-items: center; gap: 20px; }
    .rests { display: flex; flex-wrap: wrap; justify-content: center; gap: 20px; }
    .rests button {
      display: grid;
      justify-items: center;
      gap: 8px;
      width: 180px;
      padding: 16px;
      background: var(--paper-dim);
    }
    .rest { width: 104px; height: 104px; }
    .how { font-size: 1.35rem; }
    .scene {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      place-items: center;
      width: min(300px, 100%);
      height: 230px;
    }
    .scene > * { grid-area: 1 / 1; }
    .breath { width: 224px; height: 224px; border-radius: 50%; background: var(--aqua); opacity: .55; }
    pip-starling { width: 136px; position: relative; }
    .scene .rest { width: 96px; height: 96px; align-self: end; justify-self: end; }
    .moves .breath { animation: breathe 9s ease-in-out infinite; }
    .moves.breathe pip-starling { animation: breathe 9s ease-in-out infinite; }
    .moves.shake pip-starling { animation: sway 1.8s ease-in-out infinite; }
    .moves.stretch pip-starling { animation: reach 5s ease-in-out infinite; }
    @keyframes breathe { 0%, 100% { transform: scale(.78); } 45%, 55% { transform: scale(1); } }
    @keyframes sway { 0%, 100% { transform: rotate(-5deg); } 50% { transform: rotate(5deg); } }
    @keyframes reach { 0%, 100% { transform: none; } 45%, 60% { transform: translateY(-14px) scaleY(1.06); } }
    .end { display: flex; flex-wrap: wrap; justify-content: center; gap: 16px; }
    .end button { display: inline-flex; align-items: center; gap: 10px; background: var(--paper-dim); }
    .end .ready { background: var(--brand); color: var(--on-brand); }
    @media (max-height: 560px) {
      section { padding: 12px; gap: 10px; }
      .rests { gap: 16px; }
      .rests button { width: 158px; padding: 10px; }
      .rest { width: 76px; height: 76px; }
      h1 { font-size: 1.5rem; }
    }
    @media (max-width: 700px) {
      :host { padding: 0 14px 20px; }
      .rests { gap: 16px; }
      .rests button { width: 138px; padding: 12px; }
      .rest { width: 84px; height: 84px; }
      h1 { font-size: 1.6rem; }
    }
  `,
  ];

  override render() {
    return html`<section>${this.chosen ? this.#resting(this.chosen) : this.#choice()}</section>`;
  }

  #choice(): TemplateResult {
    const words = this.speech.sky('breakWhich');
    return html`<div class="title"><h1 tabindex="-1" data-testid="break-which">${words}</h1>
        <read-aloud .speech=${this.speech} .text=${`${words} ${Object.keys(RESTS)
          .map((rest) => this.#words(rest as Rest))
          .join('. ')}.`}></read-aloud></div>
      <div class="rests">${Object.entries(RESTS).map(
        ([rest, picture]) => html`<button data-testid="rest-${rest}" @click=${() => {
          this.chosen = rest as Rest;
        }}>
        ${picture}<span>${this.#words(rest as Rest)}</span></button>`,
      )}</div>`;
  }

  #resting(rest: Rest): TemplateResult {
    const how = this.speech.sky(`rest_${rest}_how`);
    const stay = this.speech.sky('breakStay');
    return html`<div class="title"><h1 tabindex="-1" data-testid="break-how">${this.#words(rest)}</h1>
        <read-aloud .speech=${this.speech} .text=${`${this.#words(rest)}. ${how} ${stay}`}></read-aloud></div>
      <div class="scene ${rest} ${isCalm() ? '' : 'moves'}">${
        rest === 'breathe'
          ? html`<span
            class="breath"></span>`
          : ''
      }
        <pip-starling .stage=${this.stage}></pip-starling>${rest === 'breathe' ? '' : RESTS[rest]}</div>
      <p class="how">${how}</p><p>${stay}</p>
      <div class="end"><button data-testid="other-rest" @click=${() => {
        this.chosen = undefined;
      }}>${this.speech.sky('breakOther')}</button>
        <button class="ready" data-testid="rested" @click=${() => tell(this, 'rested')}
        >${back}${this.speech.child('backToBoard')}</button></div>`;
  }

  #words(rest: Rest): string {
    return this.speech.sky(`rest_${rest}` as SkyKey);
  }

  /** Moves the focus to what is shown. */
  override updated(): void {
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }
}
customElements.define('break-screen', BreakScreen);
