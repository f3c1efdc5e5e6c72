import { html, type TemplateResult } from 'lit';
import { hand, moveSign, talkSign } from '../pictures/icons';
import type { Speech } from '../text/speech';
import type { Discipline } from '../board/board';

const SIGNS = { PT: moveSign, OT: hand, SLP: talkSign };

/** Shows a discipline by color, symbol, and letters: never by color alone. */
export function disciplineChip(discipline: Discipline, speech: Speech): TemplateResult {
  return html`<span class="discipline ${discipline}">${SIGNS[discipline]}${discipline}
    <span class="only-read">${speech.child(discipline)}</span></span>`;
}
