import { html, LitElement, nothing } from 'lit';
import type { Card, Child, Quest } from '../board/board';
import { textsOf } from '../board/today';
import { filling } from '../pictures/filling';
import { PLANET_COUNT, planet, weekMoon } from '../pictures/planets';
import { base } from '../styles/base';
import { directionOf } from '../text/direction';
import type { Speech } from '../text/speech';
import { skyStyles } from './sky-styles';
import '../speech/read-aloud';

/** Returns how many planets these repetitions have reached. */
export function planetsReached({ reps, target }: Pick<Quest, 'reps' | 'target'>): number {
  return Math.min(PLANET_COUNT, Math.floor((reps / target) * PLANET_COUNT));
}

/** Quests for new skills: the repetitions counted lead from planet to planet, and this week's share fills a bar. */
export class PlanetQuest extends LitElement {
  static override properties = { speech: { attribute: false }, child: { attribute: false } };
  speech!: Speech;
  child!: Child;

  static override styles = [base, ...skyStyles];

  override render() {
    return html`${this.child.cards.filter((card) => card.quest).map((card) => this.#quest(card, card.quest!))}`;
  }

  #quest(card: Card, quest: Quest) {
    const { speech } = this;
    const texts = textsOf(card, speech.language);
    const reached = planetsReached(quest);
    const soFar = speech.sky('questSoFar', { n: quest.reps });
    const share = quest.weekGoal ? Math.min(1, quest.weekReps / quest.weekGoal) : 0;
    return html`<section class="panel night quest" data-testid="quest-${card.id}" data-reached=${reached}>
      <div class="said"><h1 tabindex="-1" lang=${texts.language} dir=${directionOf(texts.language)}>${texts.name}</h1>
        <read-aloud .speech=${speech} .language=${speech.language}
          .text=${`${texts.name}. ${soFar}`}></read-aloud></div>
      <p>${soFar}</p>
      <ol class="planets">${Array.from(
        { length: PLANET_COUNT },
        (_, i) => html`<li class=${i < reached ? '' : 'ahead'}>
        ${planet(i, i < reached)}<span>${Math.round((quest.target / PLANET_COUNT) * (i + 1)).toLocaleString(
          speech.tag,
        )}</span></li>`,
      )}</ol>
      ${
        quest.weekGoal
          ? html`<p class="week">${weekMoon(share === 1)}${speech.sky(share === 1 ? 'questWeekDone' : 'questWeek', {
              n: quest.weekReps,
              all: quest.weekGoal,
            })}</p>
        ${filling(share)}`
          : nothing
      }
      <p class="note">${speech.sky('ruleOfThumb', { n: quest.target.toLocaleString(speech.tag) })}</p></section>`;
  }
}
customElements.define('planet-quest', PlanetQuest);
