import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { undo } from '../pictures/icons';
import '../pictures/move-picture';
import { afterFrame } from '../after-frame';
import type { Asks } from './questions';
import { base } from '../styles/base';
import { disciplineStyles } from '../styles/discipline';
import { screenStyles } from '../styles/screen';
import { directionOf } from '../text/direction';
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

type ShownTexts = ReturnType<typeof textsOf>;

/** One card, opened: what to do, step by step, and how it went. */
export class CardScreen extends LitElement {
  static override properties = {
    speech: { attribute: false }, card: { attribute: false }, nickname: {}, mayUndo: { type: Boolean },
    asks: {}, stage: { type: Number }, news: { attribute: false }, partners: { attribute: false }, justAnswered: { type: Boolean }, preview: { type: Boolean }, isCheered: { state: true },
  };
  speech!: Speech;
  card!: TodayCard;
  nickname = '';
  mayUndo = false;
  /** What is asked after the answer, while there is time for it. */
  asks: Asks = '';
  /** How far Pip has grown. */
  stage = 0;
  news: TemplateResult | undefined;
  partners: Child[] = [];
  /** True right after the child's answer, false when an answered card is opened again. */
  justAnswered = false;
  /** True once the answer was seen to count: what is asked then comes in the next frame. */
  isCheered = false;
  /** True inside a console, where somebody is typing and must keep the focus. */
  preview = false;

  static override styles = [base, disciplineStyles, screenStyles, cardStyles];

  /** The answers hide and stay: to take away what has the focus would lay the page out once more, before the star. */
  override render() {
    const { slot } = this.card;
    const isPast = slot.state !== 'open' && slot.state !== 'not-today' || this.justAnswered;
    return html`<article data-testid="card" data-slot=${slot.slot} data-state=${slot.state}>
      ${isPast ? this.#answered() : this.#practice()}
      <div class="end" ?hidden=${isPast}>${slot.state === 'not-today' && !isPast ? html`<p class="still">${this.speech.child('doItNow')} ${this.#undo()}</p>` : nothing}
        <practice-answers .speech=${this.speech} @answer=${this.#addMore}></practice-answers></div>
    </article>`;
  }

  /** What to do scrolls; the answers below it stay in sight and in their place. */
  #practice(): TemplateResult {
    const texts = textsOf(this.card.card, this.speech.language);
    return html`<div class="pages"><div class="two">
        <section class="about ${this.card.card.exercise || this.card.card.media ? 'with-move' : ''}">${this.#about(texts)}</section>
        <section class="steps">${this.#steps(texts)}</section>
        <section class="more">${this.#more(texts)}</section>
      </div></div>`;
  }

  #about(texts: ShownTexts): TemplateResult {
    const { card } = this.card;
    const words = this.#isLed ? texts.purpose : texts.prompt;
    return html`${card.media ? html`<own-media class="disc own" .speech=${this.speech} .card=${card} .name=${texts.name}></own-media>`
      : html`<move-picture class="disc ${card.discipline}" .card=${card} .name=${texts.name} moving></move-picture>`}
      <div class="heading" lang=${texts.language} dir=${directionOf(texts.language)}><h1 tabindex="-1">${texts.name}</h1>
        <p class="prompt">${words}</p></div>
      <read-aloud .speech=${this.speech} .language=${texts.language} .text=${`${texts.name}. ${this.#isLed ? '' : texts.prompt} ${texts.purpose}`}></read-aloud>`;
  }

  #steps(texts: ShownTexts): TemplateResult {
    const { dosage } = this.card.card;
    return html`${texts.steps.length ? html`<step-pages .speech=${this.speech} .steps=${texts.steps} .language=${texts.language}></step-pages>` : nothing}
      <div class="tools">
        ${dosage.reps ? html`<rep-counter @counted=${(event: CustomEvent<number>) => { this.#reps = event.detail; }} .speech=${this.speech} .goal=${dosage.reps} .sets=${dosage.sets ?? 1}></rep-counter>` : nothing}
        ${dosage.holdSeconds ? html`<hold-timer .speech=${this.speech} .goal=${dosage.holdSeconds}></hold-timer>` : nothing}
      </div>
      ${this.preview ? nothing : html`<join-in .speech=${this.speech} .partners=${this.partners} @joined=${(event: CustomEvent<string>) => { this.#with = event.detail; }}></join-in>`}`;
  }

  #more(texts: ShownTexts): TemplateResult {
    const { dosage, discipline, promptLevel } = this.card.card;
    const line = (title: string, words: string | null) => words ? html`<p><b>${title}:</b> ${words}</p>` : nothing;
    return html`<p class="chips">${disciplineChip(discipline, this.speech)}${dosageWords(dosage, this.speech).map((words) => html`<span>${words}</span>`)}</p>
      <div class="words" lang=${texts.language} dir=${directionOf(texts.language)}>
        ${this.#isLed ? nothing : line(this.speech.child('why'), texts.purpose)}
        ${line(this.speech.child('youNeed'), texts.materials.join(', '))}
        ${line(this.speech.child('takeCare'), texts.safety)}
        ${line(this.speech.child('note'), texts.note)}</div>
      ${promptLevel ? html`<pip-wings .speech=${this.speech} .level=${promptLevel} .name=${this.nickname}></pip-wings>` : nothing}`;
  }

  get #isLed(): boolean {
    return this.speech.mode === 'GROWN_UP_LED';
  }

  /** The faces keep their room when their time is over, so that nothing else slips under the child's finger. */
  #answered(): TemplateResult {
    const { slot } = this.card;
    return html`<div class="pages"><section class="cheer">
      <pip-starling .stage=${this.stage} .mood=${slot.state === 'not-today' || slot.state === 'resting' ? 'caring' : 'happy'}></pip-starling>
      <h1 tabindex="-1" data-testid="cheer">${this.#cheer()}</h1>
      ${this.isCheered ? html`<div class="ask">${this.#asked()}${this.asks ? nothing : this.news}</div>` : nothing}
      <p>${this.#undo()}</p>
    </section></div>`;
  }

  #asked(): TemplateResult {
    const past = this.asks ? '' : 'past';
    switch (this.#lastAsked) {
      case 'place': return html`<where-at class=${past} ?inert=${!this.asks} .speech=${this.speech}></where-at>`;
      case 'effort': return html`<effort-stairs class=${past} ?inert=${!this.asks} .speech=${this.speech}></effort-stairs>`;
      default: return html`<feeling-faces class=${past} ?inert=${!this.asks} .speech=${this.speech} .name=${this.nickname}></feeling-faces>`;
    }
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
    if (changed.has('justAnswered') && this.justAnswered) afterFrame(() => { this.isCheered = this.justAnswered; });
    if (this.preview) return;
    if (changed.has('justAnswered') || !this.#focused) requestAnimationFrame(() => this.renderRoot.querySelector('h1')?.focus({ preventScroll: true }));
    this.#focused = true;
  }

  #focused = false;
  #reps = 0;
  #with = '';
  #lastAsked: Asks = '';

  /** The last question stays in its place, so that nothing slips under the child's finger. */
  override willUpdate(): void {
    this.#lastAsked = this.justAnswered ? this.asks || this.#lastAsked : '';
    this.isCheered &&= this.justAnswered;
  }
}
customElements.define('card-screen', CardScreen);

declare global {
  interface HTMLElementTagNameMap {
    'card-screen': CardScreen;
  }
}
