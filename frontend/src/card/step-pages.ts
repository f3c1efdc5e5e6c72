import { css, html, LitElement, nothing } from 'lit';
import { back, forward } from '../pictures/icons';
import { people } from '../pictures/later-icons';
import { base } from '../styles/base';
import { directionOf } from '../text/direction';
import type { Speech } from '../text/speech';
import { tell } from '../tell';

/** How a library's step begins if a grown-up does it. */
const HELPER = /^(Helper|Ayudante):/;

/**
 * The steps one at a time, around the counter or timer, which stays the same from step to step. Fires `turn` with the
 * page to go to.
 */
export class StepPages extends LitElement {
  static override properties = {
    speech: { attribute: false },
    steps: { attribute: false },
    language: {},
    at: { type: Number },
  };
  speech!: Speech;
  steps: string[] = [];
  language = 'en';
  /** The step that is shown, from 0. */
  at = 0;

  static override styles = [
    base,
    css`
    :host { display: grid; align-content: space-evenly; gap: 10px; }
    .words { display: flex; align-items: center; gap: 14px; min-height: 4.6rem; }
    .step {
      flex: 1;
      min-width: 0;
      font-size: 1.6rem;
      line-height: 1.2;
      font-weight: 800;
      text-wrap: pretty;
      overflow-wrap: anywhere;
      outline: none;
    }
    .helper {
      display: grid;
      place-items: center;
      flex: none;
      width: 56px;
      height: 56px;
      border-radius: 50%;
      background: var(--paper-dim);
    }
    .row { display: grid; grid-template: auto / 88px minmax(0, 1fr) 88px; align-items: center; gap: 8px; }
    .row button {
      width: 88px;
      height: 88px;
      padding: 0;
      display: grid;
      place-items: center;
      border-radius: 50%;
      background: var(--paper-dim);
    }
    .row .on { grid-column: -2; background: var(--brand); color: var(--on-brand); }
    .row button[disabled] { visibility: hidden; }
    .where {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      align-items: center;
      gap: 4px 14px;
      color: var(--ink-soft);
      font-size: 1.05rem;
    }
    ol { display: flex; justify-content: center; gap: 8px; }
    li { width: 14px; height: 14px; border-radius: 50%; border: 3px solid var(--edge); }
    li.past { background: var(--edge); }
    li[aria-current] { background: var(--gold); border-color: var(--gold-deep); scale: 1.35; }
    @media (max-width: 700px) {
      .words { min-height: 3.6rem; }
      .step { font-size: 1.4rem; }
      .row { grid-template-columns: 80px minmax(0, 1fr) 80px; gap: 4px; }
      .row button { width: 80px; height: 80px; }
    }
    /* A short phone: the dots keep their distance from the card's edge. */
    @media (max-width: 700px) and (max-height: 760px) {
      :host { gap: 4px; }
      .words { min-height: 3.2rem; }
    }
    @media (max-height: 560px) {
      :host { gap: 6px; }
      .words { min-height: 2.4rem; }
      .step { font-size: 1.3rem; }
      .where span { display: none; }
      .row { grid-template-columns: 80px minmax(0, 1fr) 80px; gap: 4px; }
      .row button { width: 80px; height: 80px; }
    }
    @media (max-width: 300px) {
      .row { grid-template: auto auto / minmax(0, 1fr) minmax(0, 1fr); justify-items: center; gap: 10px; }
      .row button { width: 64px; height: 64px; min-height: 0; }
      .row ::slotted(*) { grid-area: 1 / 1 / 2 / 3; }
      .words { flex-wrap: wrap; }
    }
  `,
  ];

  override render() {
    const text = this.steps[this.at] ?? '';
    return html`
      ${
        text
          ? html`<div class="words">${HELPER.test(text) ? html`<span class="helper">${people}</span>` : nothing}<p
            class="step" tabindex="-1" lang=${this.language} dir=${directionOf(this.language)} aria-live="polite"
            data-testid="step">${text}</p>
        <read-aloud .speech=${this.speech} .text=${text} .language=${this.language}></read-aloud></div>`
          : nothing
      }
      <div class="row">
        <button aria-label=${this.speech.sky('stepBefore')} data-testid="step-before"
          @click=${this.#turn(-1)}>${back}</button>
        <slot></slot>
        <button class="on" ?disabled=${this.at >= this.steps.length - 1} aria-label=${this.speech.sky('nextStep')}
          data-testid="next-step" @click=${this.#turn(1)}>${forward}</button>
      </div>
      ${
        this.steps.length > 1
          ? html`<div class="where"><span>${this.speech.sky('step', { n: this.at + 1, all: this.steps.length })}</span>
        <ol aria-hidden="true">${this.steps.map(
          (_, i) => html`<li class=${i < this.at ? 'past' : ''}
            aria-current=${i === this.at ? 'step' : nothing}></li>`,
        )}</ol></div>`
          : nothing
      }`;
  }

  /** Where the focus goes when the steps open. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.step, button')?.focus({ preventScroll: true });
  }

  #turn(by: 1 | -1) {
    return () => tell(this, 'turn', this.at + by);
  }
}
customElements.define('step-pages', StepPages);
