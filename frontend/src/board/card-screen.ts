import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { undo } from '../pictures/icons';
import '../pictures/move-picture';
import type { Asks } from './questions';
import { base } from '../styles/base';
import { disciplineStyles } from '../styles/discipline';
import type { Speech } from '../text/speech';
import { disciplineChip } from './discipline';
import { dosageWords } from './dosage';
import { tell } from './tell';
import type { Child } from './board';
import { textsOf, type TodayCard } from './today';
import { cardStyles } from './card-styles';
import '../sky/pip';
import './answers';
import './step-pages';

/** One card, opened: what to do, step by step, and how it went. */
export class CardScreen extends LitElement {
  static override properties = {
    speech: { attribute: false }, card: { attribute: false }, nickname: {}, mayUndo: { type: Boolean },
    asks: {}, asksPlace: { type: Boolean }, stage: { type: Number }, news: { attribute: false }, partners: { attribute: false }, justAnswered: { type: Boolean }, preview: { type: Boolean },
  };
  speech!: Speech;
  card!: TodayCard;
  nickname = '';
  mayUndo = false;
  /** What is asked after the answer, while there is time for it. */
  asks: Asks = '';
  /** Whether it also asks where the child was. */
  asksPlace = false;
  /** How far Pip has grown. */
  stage = 0;
  news: TemplateResult | undefined;
  partners: Child[] = [];
  /** True right after the child's answer, false when an answered card is opened again. */
  justAnswered = false;
  /** True inside a console, where somebody is typing and must keep the focus. */
  preview = false;

  static override styles = [base, disciplineStyles, cardStyles, css`:host { max-width: 1180px; margin: 0 auto; padding: 4px 24px 24px; }
    @media (max-width: 700px) { :host { padding: 0 14px 20px; } }`];

  override render() {
    const { slot } = this.card;
    const isAnswered = slot.state !== 'open';
    return html`<article data-testid="card" data-slot=${slot.slot} data-state=${slot.state}>
      ${isAnswered && slot.state !== 'not-today' || this.justAnswered ? this.#answered() : this.#practice()}
    </article>`;
  }

  #practice(): TemplateResult {
    const texts = textsOf(this.card.card, this.speech.language);
    const { dosage, discipline } = this.card.card;
    const isLed = this.speech.mode === 'GROWN_UP_LED';
    return html`<div class="two">
        <section class="about ${this.card.card.exercise || this.card.card.media ? 'with-move' : ''}">
          ${this.card.card.media ? html`<own-media class="disc own" .speech=${this.speech} .card=${this.card.card} .name=${texts.name}></own-media>`
    : html`<move-picture class="disc ${discipline}" .card=${this.card.card} .name=${texts.name} moving></move-picture>`}
          <div class="heading" lang=${texts.language}><h1 tabindex="-1">${texts.name}</h1>
            <p class="prompt">${isLed ? texts.purpose : texts.prompt}</p></div>
          <read-aloud .speech=${this.speech} .language=${texts.language} .text=${`${texts.name}. ${isLed ? '' : texts.prompt} ${texts.purpose}`}></read-aloud>
          <p class="chips">${disciplineChip(discipline, this.speech)}${dosageWords(dosage, this.speech).map((words) => html`<span>${words}</span>`)}</p>
          ${this.#more(texts, isLed)}
          ${this.card.card.promptLevel ? html`<pip-wings .speech=${this.speech} .level=${this.card.card.promptLevel} .name=${this.nickname}></pip-wings>` : nothing}
        </section>
        <section class="steps">
          ${texts.steps.length ? html`<step-pages .speech=${this.speech} .steps=${texts.steps} .language=${texts.language}></step-pages>` : nothing}
          <div class="tools">
            ${dosage.reps ? html`<rep-counter @counted=${(event: CustomEvent<number>) => { this.#reps = event.detail; }} .speech=${this.speech} .goal=${dosage.reps} .sets=${dosage.sets ?? 1}></rep-counter>` : nothing}
            ${dosage.holdSeconds ? html`<hold-timer .speech=${this.speech} .goal=${dosage.holdSeconds}></hold-timer>` : nothing}
          </div>
          ${this.preview ? nothing : html`<join-in .speech=${this.speech} .partners=${this.partners} @joined=${(event: CustomEvent<string>) => { this.#with = event.detail; }}></join-in>`}
        </section>
      </div>
      ${this.card.slot.state === 'not-today' ? html`<p class="still">${this.speech.child('doItNow')} ${this.#undo()}</p>` : nothing}
      <practice-answers .speech=${this.speech} @answer=${this.#addMore}></practice-answers>`;
  }

  #more(texts: ReturnType<typeof textsOf>, isLed: boolean): TemplateResult {
    const line = (title: string, words: string | null) => words ? html`<p><b>${title}:</b> ${words}</p>` : nothing;
    return html`<div class="more" lang=${texts.language}>
      ${isLed ? nothing : line(this.speech.child('why'), texts.purpose)}
      ${line(this.speech.child('youNeed'), texts.materials.join(', '))}
      ${line(this.speech.child('takeCare'), texts.safety)}
      ${line(this.speech.child('note'), texts.note)}</div>`;
  }

  /** The faces keep their room when their time is over, so that nothing else slips under the child's finger. */
  #answered(): TemplateResult {
    const { slot } = this.card;
    return html`<section class="cheer">
      <pip-starling .stage=${this.stage} .mood=${slot.state === 'not-today' || slot.state === 'resting' ? 'caring' : 'happy'}></pip-starling>
      <h1 tabindex="-1" data-testid="cheer">${this.#cheer()}</h1>
      ${this.justAnswered ? html`<div class="ask">${this.#asked()}${this.asks ? nothing : this.news}</div>` : nothing}
      ${this.justAnswered && this.asksPlace ? html`<where-at class=${this.asks ? '' : 'past'} ?inert=${!this.asks} .speech=${this.speech}></where-at>` : nothing}
      <p>${this.#undo()}</p>
    </section>`;
  }

  #asked(): TemplateResult {
    const past = this.asks ? '' : 'past';
    return this.#lastAsked === 'effort' ? html`<effort-stairs class=${past} ?inert=${!this.asks} .speech=${this.speech}></effort-stairs>`
      : html`<feeling-faces class=${past} ?inert=${!this.asks} .speech=${this.speech} .name=${this.nickname}></feeling-faces>`;
  }

  /** Only what the child counted is told, and who it chose; nothing is inferred from the dose. */
  readonly #addMore = (event: CustomEvent<{ reps?: number; with?: string }>): void => {
    if (this.#reps) event.detail.reps = this.#reps;
    if (this.#with) event.detail.with = this.#with;
  };

  #cheer(): string {
    const { state } = this.card.slot;
    if (state === 'resting') return `${this.speech.child('getGrownUp', { name: this.nickname })} ${this.speech.child('restsToday')}`;
    if (!this.justAnswered || state === 'open') return this.speech.child('doneBefore');
    return this.speech.child(`cheer_${state}`, { name: this.nickname });
  }

  #undo() {
    return this.mayUndo ? html`<button data-testid="undo" class="undo" @click=${() => tell(this, 'undo')}>${undo}<span>${this.speech.child('undo')}</span></button>`
      : nothing;
  }

  /** Focus follows the screen, so that a keyboard or a screen reader is where the child is. */
  override updated(changed: PropertyValues): void {
    if (this.preview) return;
    if (changed.has('justAnswered') || !this.#focused) this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
    this.#focused = true;
  }

  #focused = false;
  #reps = 0;
  #with = '';
  #lastAsked: Asks = '';

  /** The last question stays in its place, so that nothing slips under the child's finger. */
  override willUpdate(): void {
    this.#lastAsked = this.justAnswered ? this.asks || this.#lastAsked : '';
  }
}
customElements.define('card-screen', CardScreen);

declare global {
  interface HTMLElementTagNameMap {
    'card-screen': CardScreen;
  }
}
