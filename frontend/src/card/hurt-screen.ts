import { css, html, LitElement } from 'lit';
import { PAINS, type Pain } from '../pictures/pains';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import type { TodayCard } from '../board/today';
import { tell } from '../tell';
import '../scenery/pip';
import '../speech/read-aloud';

const LEVELS: Pain[] = [0, 2, 4, 6, 8, 10];

/**
 * "It hurts": one calm screen that sends the child to a grown-up, and tells the grown-up what to do. Works without a
 * network.
 */
export class HurtScreen extends LitElement {
  static override properties = {
    speech: { attribute: false },
    card: { attribute: false },
    nickname: {},
    stage: { type: Number },
    mayUndo: { type: Boolean },
    chosen: { state: true },
  };
  speech!: Speech;
  card!: TodayCard;
  nickname = '';
  /** The stage that the child's own Pip has reached. */
  stage = 0;
  mayUndo = false;
  chosen: Pain | undefined;

  static override styles = [
    base,
    css`
    :host { max-width: 1080px; margin: 0 auto; padding: 4px 24px 24px; }
    article { background: var(--paper); border-radius: var(--round); padding: 20px 26px; display: grid; gap: 18px; }
    .first { display: grid; grid-template-columns: auto 1fr auto; align-items: center; gap: 20px; }
    pip-starling { width: 132px; }
    h1 { font-size: 2.2rem; outline: none; }
    h2 { font-size: 1.35rem; }
    .faces, .end { animation: untouched .6s; }
    .faces { display: grid; grid-template-columns: repeat(6, 1fr); gap: 16px; }
    .faces button {
      display: grid;
      justify-items: center;
      align-content: start;
      gap: 6px;
      padding: 10px 4px;
      font-size: 1rem;
      background: var(--paper-dim);
    }
    .faces button[aria-pressed='true'] { outline: 5px solid var(--brand); outline-offset: -5px; }
    .face { width: 72px; height: 72px; }
    .grown {
      border-radius: 28px;
      background: var(--paper-dim);
      padding: 16px 20px;
      display: grid;
      gap: 8px;
      font-weight: 500;
      font-size: 1.1rem;
    }
    .grown b { font-weight: 800; }
    .end { display: flex; flex-wrap: wrap; gap: 16px; }
    .end button { display: inline-flex; align-items: center; gap: 10px; background: var(--paper-dim); }
    @media (max-width: 700px) {
      :host { padding: 0 14px 20px; }
      article { padding: 18px; }
      .faces { grid-template-columns: repeat(3, 1fr); }
      pip-starling { width: 84px; }
      .first { grid-template-columns: auto 1fr; }
      .first read-aloud { display: none; }
      h1 { font-size: 1.7rem; }
    }
    @media (max-height: 560px) {
      article { padding: 10px 18px; gap: 8px; }
      pip-starling { width: 64px; }
      h1 { font-size: 1.5rem; }
      h2 { font-size: 1.15rem; }
      .face { width: 56px; height: 56px; }
    }
    @media (max-width: 300px) {
      .faces { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .first { grid-template-columns: minmax(0, 1fr); }
    }
  `,
  ];

  override render() {
    const { slot } = this.card;
    const toDo = this.speech.child('getGrownUp', { name: this.nickname });
    const stop = this.speech.child('hurtStop');
    return html`<article data-testid="card" data-slot=${slot.slot} data-state=${slot.state}>
      <div class="first"><pip-starling mood="caring" .stage=${this.stage}></pip-starling>
        <div><h1 tabindex="-1" data-testid="get-grown-up">${toDo}</h1><p>${stop}</p></div>
        <read-aloud .speech=${this.speech} .text=${`${toDo} ${stop}`}></read-aloud></div>
      <h2>${this.speech.sky('howMuchHurt')}</h2>
      <div class="faces" role="group">${LEVELS.map(
        (level) => html`<button data-testid="pain-${level}" aria-pressed=${this.chosen === level}
          @click=${this.#choose(level)}>
        ${PAINS[level]}<span>${this.speech.sky(`pain_${level}`)}</span></button>`,
      )}</div>
      <div class="grown"><b>${this.speech.grownUp('hurtTitle')}</b>
        <p><b>${this.speech.grownUp('hurtEmergency')}</b></p>
        <p>${this.speech.grownUp('hurtRest')}</p><p>${this.speech.grownUp('hurtNotWatched')}</p><p
        >${this.speech.grownUp('painNotScale')}</p></div>
      <div class="end">
        ${
          this.mayUndo
            ? html`<button data-testid="undo"
              @click=${() => tell(this, 'undo')}>${this.speech.child('undo')}</button>`
            : ''
        }
      </div>
    </article>`;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }

  #choose(level: Pain) {
    return () => {
      this.chosen = level;
      tell(this, 'pain', level);
    };
  }
}
customElements.define('hurt-screen', HurtScreen);
