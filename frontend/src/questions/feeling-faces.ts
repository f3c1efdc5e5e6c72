import { LitElement } from 'lit';
import { FEELINGS } from '../pictures/faces';
import { base } from '../styles/base';
import type { Speech } from '../text/speech';
import { pictureQuestion, questionStyles } from './picture-question';
import { tell } from '../tell';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** "How do you feel?" */
export class FeelingFaces extends LitElement {
  static override properties = { speech: { attribute: false }, name: {} };
  speech!: Speech;
  name = '';

  static override styles = [base, questionStyles];

  override render() {
    return pictureQuestion(
      this.speech.sky('howDoYouFeel', { name: this.name }),
      LEVELS.map((level) => ({
        testId: `feeling-${level}`,
        picture: FEELINGS[level],
        words: this.speech.sky(`feeling_${level}`),
        choose: () => tell(this, 'feeling', level),
      })),
    );
  }
}
customElements.define('feeling-faces', FeelingFaces);
