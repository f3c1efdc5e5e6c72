import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { forward, star, undo } from '../pictures/icons';
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
import type { Child, Dosage } from './board';
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
  /** What is asked after the answer. */
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
  #focused = false;
  #with = '';
  #lastAsked: Asks = '';

  static override styles = [base, disciplineStyles, screenStyles, cardStyles];

  /** The answers hide and stay: to take away what has the focus would lay the page out once more, before the star. */
  override render() {
    const { slot } = this.card;
    const isCheer = this.justAnswered || slot.state === 'resting';
    return html`<article data-testid="card" data-slot=${slot.slot} data-state=${slot.state}>
      ${isCheer ? this.#answered() : this.#practice()}
      <div class="end" ?hidden=${isCheer}>${isCheer || slot.state === 'open' ? nothing : html`<p class="still">${this.speech.child(this.#isDone ? 'doneBefore' : 'doItNow')} ${this.#undo()}</p>`}
        <practice-answers ?hidden=${this.#isDone} .speech=${this.speech} @answer=${this.#addMore}></practice-answers></div>
    </article>`;
  }

  /** An answered card still shows how it is done. */
  get #isDone(): boolean {
    return this.card.slot.state !== 'open' && this.card.slot.state !== 'not-today';
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
    const words = this.#isPlain ? texts.purpose : texts.prompt;
    return html`${card.media ? html`<own-media class="disc own" .speech=${this.speech} .card=${card} .name=${texts.name}></own-media>`
      : html`<move-picture class="disc ${card.discipline}" .card=${card} .name=${texts.name} moving></move-picture>`}
      <div class="heading" lang=${texts.language} dir=${directionOf(texts.language)}><h1 tabindex="-1">${texts.name}</h1>
        <p class="prompt">${words}</p></div>
      <read-aloud .speech=${this.speech} .language=${texts.language} .text=${`${texts.name}. ${this.#isPlain ? '' : texts.prompt} ${texts.purpose}`}></read-aloud>`;
  }

  #steps(texts: ShownTexts): TemplateResult {
    const { dosage } = this.card.card;
    return html`${texts.steps.length ? html`<step-pages .speech=${this.speech} .steps=${texts.steps} .language=${texts.language}></step-pages>` : nothing}
      ${this.#isDone ? nothing : this.#tools(dosage)}`;
  }

  #tools(dosage: Dosage): TemplateResult {
    return html`<div class="tools">
        ${dosage.reps ? html`<rep-counter .count=${this.#reps} @counted=${(event: CustomEvent<number>) => { this.#reps = event.detail; }} .speech=${this.speech} .goal=${dosage.reps} .sets=${dosage.sets ?? 1}></rep-counter>` : nothing}
        ${dosage.holdSeconds ? html`<hold-timer .speech=${this.speech} .goal=${dosage.holdSeconds}></hold-timer>` : nothing}
      </div>
      ${this.preview ? nothing : html`<join-in .speech=${this.speech} .partners=${this.partners} @joined=${(event: CustomEvent<string>) => { this.#with = event.detail; }}></join-in>`}`;
  }

  #more(texts: ShownTexts): TemplateResult {
    const { dosage, discipline, promptLevel } = this.card.card;
    const line = (title: string, words: string | null) => words ? html`<p><b>${title}:</b> ${words}</p>` : nothing;
    return html`<p class="chips">${disciplineChip(discipline, this.speech)}${dosageWords(dosage, this.speech).map((words) => html`<span>${words}</span>`)}</p>
      <div class="words" lang=${texts.language} dir=${directionOf(texts.language)}>
        ${this.#isPlain ? nothing : line(this.speech.child('why'), texts.purpose)}
        ${line(this.speech.child('youNeed'), texts.materials.join(', '))}
        ${line(this.speech.child('takeCare'), texts.safety)}
        ${line(this.speech.child('note'), texts.note)}</div>
      ${promptLevel ? html`<pip-wings .speech=${this.speech} .level=${promptLevel} .name=${this.nickname}></pip-wings>` : nothing}`;
  }

  /** Playful prompts are for children; grown-ups and older children are told what it is for. */
  get #isPlain(): boolean {
    return this.speech.mode !== 'CHILD';
  }

  /** The last question keeps its room when it is answered, so that nothing else slips under the child's finger. */
  #answered(): TemplateResult {
    const { slot } = this.card;
    return html`<div class="pages"><section class="cheer">
      <pip-starling .stage=${this.stage} .mood=${slot.state === 'not-today' || slot.state === 'resting' ? 'caring' : 'happy'}></pip-starling>
      <h1 tabindex="-1" data-testid="cheer">${this.#cheer()}</h1>
      ${this.isCheered ? html`<div class="ask">${this.#asked()}${this.asks ? nothing : html`${slot.state === 'not-today' ? nothing : html`<span class="lit">${star}</span>`}${this.news}`}</div>` : nothing}
      <div class="ways">${this.#undo()}<button data-testid="onward" class="onward brand" @click=${() => tell(this, 'onward')}><span>${this.speech.child('backToBoard')}</span>${forward}</button></div>
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
    if (state === 'open') return this.speech.child('doneBefore');
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

  /** What the child counted on this card; a look at the sky, or a page started anew, forgets none of it. */
  get #reps(): number {
    return Number(sessionStorage.getItem(`starhop-reps-${this.card.slot.slot}`));
  }

  set #reps(count: number) {
    sessionStorage.setItem(`starhop-reps-${this.card.slot.slot}`, String(count));
  }

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
