import { css, html, LitElement } from 'lit';
import { star } from '../pictures/icons';
import { base } from '../styles/base';
import { isCalm } from './calm';

const COUNT = 22;

/** Our stars rain softly, once. In calm mode they just hang in the sky. */
export class StarRain extends LitElement {
  static override styles = [
    base,
    css`
    :host { position: absolute; inset: 0; pointer-events: none; overflow: hidden; }
    span { position: absolute; width: 34px; opacity: 0; }
    span:nth-child(3n) { width: 22px; }
    span:nth-child(4n) { width: 46px; }
    .star { fill: var(--gold); stroke: var(--gold); }
    span:nth-child(3n) .star { fill: #ff9db0; stroke: #ff9db0; }
    span:nth-child(5n) .star { fill: #8fd0f0; stroke: #8fd0f0; }
  `,
  ];

  override render() {
    return html`${Array.from({ length: COUNT }, () => html`<span>${star}</span>`)}`;
  }

  override firstUpdated(): void {
    const calm = isCalm();
    this.renderRoot.querySelectorAll('span').forEach((span, i) => {
      span.style.left = `${(i * 37 + 11) % 97}%`;
      span.style.top = calm ? `${(i * 53 + 7) % 90}%` : '-60px';
      if (calm) span.style.opacity = '.55';
      else this.#fall(span, i);
    });
  }

  #fall(span: HTMLElement, i: number): void {
    const height = this.clientHeight + 140;
    span.animate?.(
      [
        { transform: 'translateY(0) rotate(0deg)', opacity: 1 },
        { transform: `translateY(${height}px) rotate(${i % 2 ? 200 : -200}deg)`, opacity: 0.9 },
      ],
      { duration: 2600 + (i % 5) * 420, delay: (i % 7) * 170, easing: 'cubic-bezier(.3, .1, .6, 1)' },
    );
  }
}
customElements.define('star-rain', StarRain);
