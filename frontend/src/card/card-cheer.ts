import { html, nothing, type TemplateResult } from 'lit';
import { forward, star } from '../pictures/icons';
import type { Speech } from '../text/speech';
import type { CardState } from '../board/board';
import type { Asks } from '../questions/what-to-ask';
import { tell } from '../tell';

/** What the screen after an answer needs to know. */
export interface Cheer {
  speech: Speech;
  nickname: string;
  state: CardState;
  stage: number;
  asks: Asks;
  lastAsked: Asks;
  isCheered: boolean;
  news: TemplateResult | undefined;
  undo: unknown;
}

/** Shown after an answer: a kind word, and one question at a time. */
export function cheer(it: Cheer): TemplateResult {
  const isQuiet = it.state === 'not-today' || it.state === 'resting';
  return html`<section class="cheer">
    <pip-starling .stage=${it.stage} .mood=${isQuiet ? 'caring' : 'happy'}></pip-starling>
    <h1 tabindex="-1" data-testid="cheer">${cheerWords(it)}</h1>
    ${
      it.isCheered
        ? html`<div class="ask">${asked(it)}${
            it.asks
              ? nothing
              : html`${
                  it.state === 'not-today'
                    ? nothing
                    : html`<span
                      class="lit">${star}</span>`
                }${it.news}`
          }</div>`
        : nothing
    }
    <div class="ways">${it.undo}<button data-testid="onward" class="onward brand"
      @click=${(event: Event) =>
        tell(event.currentTarget!, 'onward')}><span>${it.speech.child('backToBoard')}</span>${forward}</button></div>
  </section>`;
}

/** The last question keeps its space after it is answered, so that nothing else moves under the child's finger. */
function asked({ speech, nickname, asks, lastAsked }: Cheer): TemplateResult {
  const past = asks ? '' : 'past';
  switch (lastAsked) {
    case 'place':
      return html`<where-at class=${past} ?inert=${!asks} .speech=${speech}></where-at>`;
    case 'effort':
      return html`<effort-stairs class=${past} ?inert=${!asks} .speech=${speech}></effort-stairs>`;
    default:
      return html`<feeling-faces class=${past} ?inert=${!asks} .speech=${speech} .name=${nickname}></feeling-faces>`;
  }
}

function cheerWords({ speech, state, nickname }: Cheer): string {
  if (state === 'resting') return `${speech.child('getGrownUp', { name: nickname })} ${speech.sky('restsToday')}`;
  if (state === 'open') return speech.child('doneBefore');
  return speech.sky(`cheer_${state}`, { name: nickname });
}
