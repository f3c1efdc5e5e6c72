import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import type { Dosage } from '../board/board';
import { tell } from '../tell';
import './hold-timer';
import './minutes-timer';
import './rep-counter';

/** The main element of each step: a counter or a timer. A second one is small below it. */
export class PracticeTools extends LitElement {
  static override properties = { speech: { attribute: false }, dosage: { attribute: false }, count: { type: Number } };
  speech!: Speech;
  dosage!: Dosage;
  count = 0;

  static override styles = [
    base,
    css`
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      min-width: 0;
      justify-items: center;
      gap: 10px;
      text-align: center;
    }
    hold-timer, rep-counter, minutes-timer { width: 100%; }
    .side { font-size: 1.15rem; }
  `,
  ];

  override render() {
    const { sets, reps, holdSeconds, minutes, side } = this.dosage;
    return html`${holdSeconds ? this.#hold(holdSeconds) : nothing}
      ${reps && (reps > 1 || !minutes) ? this.#counter(reps, sets ?? 1, !!holdSeconds) : nothing}
      ${
        minutes
          ? html`<minutes-timer .speech=${this.speech} .goal=${minutes * 60}
            ?small=${!!holdSeconds || (reps ?? 0) > 1}></minutes-timer>`
          : nothing
      }
      ${
        minutes && !reps && (sets ?? 1) > 1
          ? html`<p
            class="side">${this.speech.sky('rounds', { n: sets! })}</p>`
          : nothing
      }
      ${side === 'LEFT' || side === 'RIGHT' ? html`<p class="side">${this.speech.sky(`side_${side}`)}</p>` : nothing}`;
  }

  /**
   * A completed hold counts as one more; the counter also accepts touches, so that a child may keep holding
   * undisturbed.
   */
  #hold(seconds: number): TemplateResult {
    return html`<hold-timer .speech=${this.speech} .goal=${seconds}
      @reached=${() => tell(this, 'counted', this.count + 1)}></hold-timer>`;
  }

  #counter(goal: number, sets: number, small: boolean): TemplateResult {
    return html`<rep-counter .speech=${this.speech} .goal=${goal} .sets=${sets} .count=${this.count}
      ?small=${small}></rep-counter>`;
  }
}
customElements.define('practice-tools', PracticeTools);
