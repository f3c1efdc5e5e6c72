import { css, html, LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import type { Card } from '../board/board';
import type { TodayCard } from '../board/today';
import { base } from '../styles/base';
import pageColors from '../styles/page.css?inline';
import { loaded, loadLanguage, loadWords } from '../text/languages';
import { directionOf } from '../text/direction';
import { languageOf, Speech } from '../text/speech';
import type { Mode } from '../board/board';
import '../board/activity-card';
import '../card/card-screen';
import '../card/card-tools';

/** The page's colors, scoped to this element. */
const colors = unsafeCSS(pageColors.replace(/:root\[([^\]]+)\]/g, ':host([$1])').replaceAll(':root', ':host'));

/**
 * A card as the child will see it, inside a console: on the board, and opened on a phone. It is the child's real card;
 * its steps can be paged through, and its answers do nothing.
 */
export class CardPreview extends LitElement {
  static override properties = { card: { attribute: false }, media: {}, language: {}, mode: {}, nickname: {} };
  card: Card | undefined;
  /** Where a console finds the family's own photo or clip. */
  media = '';
  language = 'en';
  mode: Mode = 'CHILD';
  nickname = '';

  static override styles = [
    colors,
    base,
    css`
    :host {
      display: grid;
      gap: 20px;
      justify-items: center;
      padding: 24px 14px 20px;
      border-radius: 28px;
      container-type: inline-size;
      background: var(--sky);
      color: var(--ink);
      font: 600 1.125rem/1.4 ui-rounded, 'SF Pro Rounded', 'Nunito', 'Varela Round', system-ui, sans-serif;
      }
    activity-card { width: 100%; height: auto; }
    card-screen { width: 100%; padding: 0; }
  `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language') && !this.#words())
      void loadLanguage(languageOf(this.language))
        .then(() => loadWords('sky'))
        .then(() => this.requestUpdate());
  }

  override render() {
    const texts = this.#words();
    if (!this.card || !texts) return html``;
    this.dir = directionOf(texts.child.languageTag);
    const { media } = this.card;
    const card = media ? { ...this.card, media: { ...media, url: this.media } } : this.card;
    return this.#both({ card, slot: this.#slot(card) }, new Speech(languageOf(this.language), texts, this.mode));
  }

  #both(card: TodayCard, speech: Speech): TemplateResult {
    return html`<activity-card .speech=${speech} .card=${card} @open-card=${this.#swallow}></activity-card>
      <card-screen .speech=${speech} .card=${card} .nickname=${this.nickname} preview @answer=${this.#swallow}
        @hurts=${this.#swallow}
        @undo=${this.#swallow}></card-screen>`;
  }

  /** Nothing that is tapped here counts as a tap. */
  readonly #swallow = (event: Event): void => event.stopPropagation();

  #slot(card: Card): TodayCard['slot'] {
    return { slot: 'preview', card: card.id, routine: 'ANYTIME', state: 'open', logged: null };
  }

  #words() {
    return loaded[languageOf(this.language)];
  }
}
customElements.define('starhop-card-preview', CardPreview);
