import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Child } from '../board/board';
import { base } from '../styles/base';
import { inWords } from '../text/in-words';
import type { Speech } from '../text/speech';
import { figureOf } from './constellations';
import { drawFigure } from './figure-drawing';
import { progressOf } from './constellation-progress';
import { skyStyles } from './sky-styles';
import { skyYear } from './sky-years';
import '../speech/read-aloud';

/** All finished constellations: the latest from the board, earlier ones a year at a time. A touch enlarges one. */
export class FigureGallery extends LitElement {
  static override properties = {
    speech: { attribute: false },
    child: { attribute: false },
    today: {},
    year: { state: true },
    weeks: { state: true },
    open: { state: true },
  };
  speech!: Speech;
  child!: Child;
  today = '';
  /** An earlier year, or 0 for the latest weeks. */
  year = 0;
  /** The weeks of that year; undefined if they cannot be loaded. */
  weeks: string[] | undefined;
  open = '';

  static override styles = [base, ...skyStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('year') || !this.year) return;
    const { year } = this;
    this.weeks = undefined;
    void skyYear(this.child.id, year).then((found) => {
      if (this.year === year) this.weeks = found?.finished;
    });
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open) this.renderRoot.querySelector('.now')?.scrollIntoView?.({ block: 'nearest' });
  }

  override render() {
    const sky = progressOf(this.child, this.today);
    const weeks = this.year ? this.weeks : sky?.newest;
    return html`<section class="panel night">
      <h1 tabindex="-1">${this.speech.sky('galleryCount', { n: sky?.finished ?? 0 })}</h1>
      ${this.open ? this.#large(this.open) : nothing}
      ${
        !weeks
          ? html`<p class="note" role="status">${this.speech.sky('needsNet')}</p>`
          : weeks.length
            ? html`<ul class="tiles">${weeks.map(
                (week) => html`<li>
        <button class="tile night" data-testid="figure-${week}" @click=${() => {
          this.open = week;
        }}>
          <span class="pic">${drawFigure(figureOf(week), 0, true)}</span><span
            lang=${this.speech.language}>${this.#name(week)}</span><small>${this.#month(week)}</small></button></li>`,
              )}</ul>`
            : html`<p class="note">${this.speech.sky('galleryEmpty')}</p>`
      }
      ${this.#years()}</section>`;
  }

  #large(week: string) {
    return html`<div class="now"><div class="big" role="img"
      aria-label=${this.#name(week)}>${drawFigure(figureOf(week), 0, true)}</div>
      <div class="said"><h2 data-testid="figure-open" lang=${this.speech.language}>${this.#name(week)}</h2><read-aloud
        .speech=${this.speech} .language=${this.speech.language} .text=${this.#name(week)}></read-aloud>
        <p>${this.#month(week)}</p></div></div>`;
  }

  #years() {
    const now = Number(this.today.slice(0, 4));
    const first = Number(this.child.sky?.since?.slice(0, 4) ?? now);
    const years = Array.from({ length: now - first + 1 }, (_, i) => now - i);
    return html`<div class="row years" role="group" aria-label=${this.speech.sky('years')}>
      <button aria-pressed=${!this.year} @click=${() => {
        this.year = 0;
      }}>${this.speech.sky('latest')}</button>
      ${years.map(
        (year) =>
          html`<button data-testid="year-${year}" aria-pressed=${this.year === year} @click=${() => {
            this.year = year;
          }}>${year}</button>`,
      )}</div>`;
  }

  #name(week: string): string {
    return figureOf(week).name[this.speech.language];
  }

  #month(week: string): string {
    return inWords(
      this.speech.tag,
      { month: 'short', year: 'numeric', timeZone: 'UTC' },
      Date.parse(`${week}T00:00:00Z`),
    );
  }
}
customElements.define('figure-gallery', FigureGallery);
