import { css, LitElement } from 'lit';
import { stairs } from '../pictures/efforts';
import { base } from '../styles/base';
import type { SkyKey, Speech } from '../text/speech';
import { pictureQuestion, questionStyles } from './picture-question';
import { tell } from '../tell';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** "How hard was it?" */
export class EffortStairs extends LitElement {
  static override properties = { speech: { attribute: false } };
  speech!: Speech;

  static override styles = [
    base,
    questionStyles,
    css`
    button { background: #f3ecdf; color: #221a45; }
    .stairs { transform: scaleX(var(--onward)); }
  `,
  ];

  override render() {
    return pictureQuestion(
      this.speech.sky('howHard'),
      LEVELS.map((level) => ({
        testId: `effort-${level}`,
        picture: stairs(level),
        words: this.speech.sky(`effort_${level}` as SkyKey),
        choose: () => tell(this, 'effort', level),
      })),
    );
  }
}
customElements.define('effort-stairs', EffortStairs);
