import { html, LitElement, nothing } from 'lit';
import type { Child } from '../board/board';
import { PIP_STAGES, stageOf } from '../scenery/pip-stages';
import { base } from '../styles/base';
import type { SkyKey, Speech } from '../text/speech';
import { skyStyles } from './sky-styles';
import '../speech/read-aloud';
import '../scenery/pip';

/** How Pip has grown, and what comes next: stated as a fact, never as a task. */
export class PipJourney extends LitElement {
  static override properties = { speech: { attribute: false }, child: { attribute: false } };
  speech!: Speech;
  child!: Child;

  static override styles = [base, ...skyStyles];

  override render() {
    const { speech } = this;
    const stage = stageOf(this.child.stars.total);
    const name = speech.sky(`pip_${stage}` as SkyKey);
    const next = PIP_STAGES[stage + 1];
    const words = next === undefined ? speech.sky('pipGrown') : speech.sky('pipNext', { n: next });
    return html`<section class="panel">
      <div class="pip-now"><pip-starling mood="happy" .stage=${stage}></pip-starling>
        <div><div class="said"><h1 tabindex="-1" data-testid="pip-stage" data-stage=${stage}>${name}</h1><read-aloud
          .speech=${speech} .language=${speech.language} .text=${`${name}. ${words}`}></read-aloud></div>
          <p>${words}</p></div>
        ${
          next === undefined
            ? nothing
            : html`<pip-starling class="soon" data-testid="pip-next"
              .stage=${stage + 1}></pip-starling>`
        }</div>
      <ol class="journey">${PIP_STAGES.map(
        (from, i) => html`<li class=${i === stage ? 'here' : i > stage ? 'later' : ''}
          aria-current=${i === stage ? 'step' : nothing}>
        <pip-starling .stage=${i}></pip-starling>${speech.sky(`pip_${i}` as SkyKey)}<small
        >${speech.sky('fromStars', { n: from })}</small></li>`,
      )}</ol>
    </section>`;
  }
}
customElements.define('pip-journey', PipJourney);
