import { css, html } from 'lit';
import { GrownUpDoor } from './grown-up-door';

/**
 * The way out if no PIN is set: hold for three seconds. People who click without a pointer, and cannot hold, press
 * twice.
 */
export class LeaveHold extends GrownUpDoor {
  static override properties = { ...GrownUpDoor.properties, isAsked: { state: true } };
  isAsked = false;

  static override styles = [
    ...GrownUpDoor.styles,
    css`
    button { padding: 6px 24px; background: var(--paper-dim); font-weight: 800; touch-action: manipulation; }
    button.holding::before { transition-duration: 3s; }
    @media (max-width: 600px), (max-height: 560px) { button { padding: 6px 24px; } button span { display: inline; } }
  `,
  ];

  protected override readonly seconds: number = 3;

  protected override get name(): string {
    return 'leave-hold';
  }

  protected override get label(): string {
    return this.speech.grownUp(this.isAsked ? 'leaveAgain' : 'leaveHold');
  }

  protected override get face() {
    return html`<span>${this.label}</span>`;
  }

  protected override clicked(): void {
    if (this.isAsked) this.open();
    else this.isAsked = true;
  }
}
customElements.define('leave-hold', LeaveHold);
