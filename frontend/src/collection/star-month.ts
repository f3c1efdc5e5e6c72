import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Child } from '../board/board';
import { back, forward, star } from '../pictures/icons';
import { addDays, mondayOf } from '../scenery/sky-week';
import { base } from '../styles/base';
import { inWords } from '../text/in-words';
import type { Speech } from '../text/speech';
import { starDays } from './constellation-progress';
import { skyStyles } from './sky-styles';
import { skyYear } from './sky-years';

/** A month with a star on each day that has one. The other days are just days. */
export class StarMonth extends LitElement {
  static override properties = {
    speech: { attribute: false },
    child: { attribute: false },
    today: {},
    back: { state: true },
    earlier: { state: true },
  };
  speech!: Speech;
  child!: Child;
  today = '';
  /** How many months back from the current one. */
  back = 0;
  /** Stars by day in an earlier month's year; undefined if they cannot be loaded. */
  earlier: Map<string, number> | undefined;

  static override styles = [base, ...skyStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('back') || !this.back) return;
    const { back: asked } = this;
    this.earlier = undefined;
    void skyYear(this.child.id, Number(this.#month().slice(0, 4))).then((found) => {
      if (this.back === asked && found) this.earlier = new Map(found.days.map(({ date, stars }) => [date, stars]));
    });
  }

  override render() {
    const month = this.#month();
    const days = this.back ? this.earlier : starDays(this.child, this.today);
    const title = this.#format(`${month}-01`, { month: 'long', year: 'numeric' });
    const since = this.child.sky?.since?.slice(0, 7) ?? month;
    const say = (key: 'monthBefore' | 'monthAfter') => this.speech.sky(key);
    return html`<section class="panel">
      <div class="row month-top"><button ?disabled=${month <= since} aria-label=${say('monthBefore')}
        data-testid="month-before" @click=${() => {
          this.back += 1;
        }}>${back}</button>
        <h1 tabindex="-1" data-testid="month">${title}</h1>
        <button ?disabled=${!this.back} aria-label=${say('monthAfter')} @click=${() => {
          this.back -= 1;
        }}>${forward}</button></div>
      ${
        days
          ? this.#table(month, days, title)
          : html`<p class="note"
            role="status">${this.speech.sky('needsNet')}</p>`
      }</section>`;
  }

  #table(month: string, days: Map<string, number>, title: string) {
    const first = mondayOf(`${month}-01`);
    const weeks = Array.from({ length: 6 }, (_, week) =>
      Array.from({ length: 7 }, (_, day) => addDays(first, week * 7 + day)),
    ).filter((week) => week.some((date) => date.startsWith(month)));
    return html`<table class="month" aria-label=${title}><thead><tr>${this.#weekdays(weeks[1]!)}</tr></thead>
      <tbody>${weeks.map(
        (week) =>
          html`<tr>${week.map((date) =>
            date.startsWith(month)
              ? this.#day(date, days.get(date) ?? 0)
              : html`<td
                class="none"></td>`,
          )}</tr>`,
      )}</tbody></table>`;
  }

  #day(date: string, stars: number) {
    return html`<td class=${date === this.today ? 'today' : ''} data-date=${date}
      data-stars=${stars}>${stars ? star : nothing}${Number(date.slice(8))}
      ${stars ? html`<span class="only-read">${this.speech.sky('starsOnDay', { n: stars })}</span>` : nothing}</td>`;
  }

  /** In languages whose short day names are whole words, such as Arabic, a letter stands for the day. */
  #weekdays(week: string[]) {
    const isLong = week.some((date) => this.#format(date, { weekday: 'short' }).length > 4);
    return week.map(
      (date) =>
        html`<th scope="col" aria-label=${this.#format(date, { weekday: 'long' })}>${this.#format(date, {
          weekday: isLong ? 'narrow' : 'short',
        })}</th>`,
    );
  }

  #month(): string {
    const [year, month] = this.today.split('-').map(Number) as [number, number];
    return new Date(Date.UTC(year, month - 1 - this.back, 1)).toISOString().slice(0, 7);
  }

  #format(date: string, how: Intl.DateTimeFormatOptions): string {
    return inWords(this.speech.tag, { ...how, timeZone: 'UTC' }, Date.parse(`${date}T00:00:00Z`));
  }
}
customElements.define('star-month', StarMonth);
