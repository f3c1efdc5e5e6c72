import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../text/direction';
import type { Speech } from '../text/speech';
import type { Card } from '../board/board';
import { disciplineChip } from './discipline-chip';
import { dosageWords } from './dosage';
import type { textsOf } from '../board/today';

/**
 * What grown-ups read, on a page of its own: safety first, then the materials, the purpose, and the therapist's note.
 */
export function wordsForGrownUps(
  card: Card,
  texts: ReturnType<typeof textsOf>,
  speech: Speech,
  nickname: string,
): TemplateResult {
  const line = (title: string, words: string | null, name = '') =>
    words
      ? html`<p class=${name}><b>${title}:</b> <span lang=${texts.language}
        dir=${directionOf(texts.language)}>${words}</span></p>`
      : nothing;
  return html`<h2 tabindex="-1">${speech.child('forGrownUps')}</h2>
    ${line(speech.sky('takeCare'), texts.safety, 'care')}
    <p class="chips">${disciplineChip(card.discipline, speech)}${dosageWords(card.dosage, speech).map(
      (words) => html`<span>${words}</span>`,
    )}</p>
    ${line(speech.sky('youNeed'), texts.materials.join(', '))}
    ${line(speech.sky('note'), texts.note)}
    ${line(speech.sky('why'), texts.purpose)}
    ${
      card.promptLevel
        ? html`<pip-wings .speech=${speech} .level=${card.promptLevel}
          .name=${nickname}></pip-wings>`
        : nothing
    }`;
}
