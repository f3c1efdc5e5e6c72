import { css, html, LitElement, nothing } from 'lit';
import { back, forward } from '../pictures/icons';
import { base } from '../styles/base';
import { directionOf } from '../text/direction';
import type { Speech } from '../text/speech';

/** The steps one at a time, with the current one marked. */
export class StepPages extends LitElement {
  static override properties = { speech: { attribute: false }, steps: { attribute: false }, language: {}, at: { state: true } };
  speech!: Speech;
  steps: string[] = [];
  language = 'en';
  at = 0;

  static override styles = [base, css`
    .words { display: flex; align-items: center; gap: 16px; min-height: 5.2rem; }
    .step { flex: 1; font-size: 1.7rem; line-height: 1.2; font-weight: 800; text-wrap: pretty; }
    .where { display: grid; justify-items: center; gap: 10px; color: var(--ink-soft); font-size: 1.05rem; }
    nav { display: flex; align-items: center; justify-content: space-between; gap: 16px; }
    nav button { width: 88px; padding: 0; display: grid; place-items: center; border-radius: 50%; background: var(--lilac); color: var(--on-tint); }
    nav button[disabled] { visibility: hidden; }
    ol { display: flex; flex-wrap: wrap; justify-content: center; gap: 10px; }
    li { width: 18px; height: 18px; border-radius: 50%; border: 3px solid var(--edge); }
    li.past { background: var(--edge); }
    li[aria-current] { background: var(--gold); border-color: var(--gold-deep); scale: 1.35; }
    @media (max-width: 700px) {
      :host { display: grid; grid-template-columns: auto auto 1fr auto; align-items: center; gap: 8px; }
      .words, nav { display: contents; }
      .step { grid-column: 1 / -1; font-size: 1.4rem; }
      nav button { width: 80px; }
      .where { gap: 4px; font-size: .9rem; white-space: nowrap; }
      ol { gap: 3px; flex-wrap: nowrap; }
      li { width: 9px; height: 9px; border-width: 2px; }
    }
  `];

  override render() {
    const text = this.steps[this.at] ?? '';
    const where = this.speech.child('step', { n: this.at + 1, all: this.steps.length });
    return html`
      <div class="words"><p class="step" lang=${this.language} dir=${directionOf(this.language)} aria-live="polite" data-testid="step">${text}</p>
        <read-aloud .speech=${this.speech} .text=${text} .language=${this.language}></read-aloud></div>
      <nav>
        <button ?disabled=${this.at === 0} aria-label=${this.speech.child('stepBefore')} data-testid="step-before" @click=${() => { this.at -= 1; }}>${back}</button>
        <div class="where">${where}<ol aria-hidden="true">${this.steps.map((_, i) => html`<li class=${i < this.at ? 'past' : ''} aria-current=${i === this.at ? 'step' : nothing}></li>`)}</ol></div>
        <button ?disabled=${this.at >= this.steps.length - 1} aria-label=${this.speech.child('nextStep')} data-testid="next-step" @click=${() => { this.at += 1; }}>${forward}</button>
      </nav>`;
  }
}
customElements.define('step-pages', StepPages);
