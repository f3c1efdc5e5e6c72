import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Child } from '../board/board';
import { sticker } from '../pictures/stickers';
import { stageOf } from '../scenery/pip-stages';
import { playSound } from '../scenery/play-sound';
import { base } from '../styles/base';
import type { SkyKey, Speech } from '../text/speech';
import { figureOf } from './constellations';
import { drawFigure } from './figure-drawing';
import { progressOf } from './constellation-progress';
import { skyStyles } from './sky-styles';
import '../scenery/confetti';
import '../scenery/pip';

/** What this tablet has already shown of a child's sky. */
export interface Seen {
  finished: number;
  stickers: string[];
  stage: number;
}

export interface News {
  figure?: string;
  stickers: string[];
  stage?: number;
}

export function nowSeen(child: Child, today: string): Seen {
  return {
    finished: progressOf(child, today)?.finished ?? 0,
    stickers: (child.sky?.stickers ?? []).map(({ name }) => name),
    stage: stageOf(child.stars.total),
  };
}

/** Returns what is new since then; nothing on a tablet that shows this child for the first time. */
export function newsSince(seen: Seen | undefined, child: Child, today: string): News {
  if (!seen) return { stickers: [] };
  const now = nowSeen(child, today);
  const figure = now.finished > seen.finished ? progressOf(child, today)?.newest[0] : undefined;
  return {
    ...(figure && { figure }),
    stickers: now.stickers.filter((name) => !seen.stickers.includes(name)),
    ...(now.stage > seen.stage && { stage: now.stage }),
  };
}

const key = (child: Child): string => `starhop-seen-${child.id}`;

function readSeen(child: Child): Seen | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key(child)) ?? 'null') as Seen | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepSeen(child: Child, seen: Seen): void {
  try {
    localStorage.setItem(key(child), JSON.stringify(seen));
  } catch {
    // A browser that stores nothing shows the same good news again.
  }
}

/** Gentle good news: a finished constellation, new stickers, Pip has grown. Shown once; no response is needed. */
export class SkyNews extends LitElement {
  static override properties = {
    speech: { attribute: false },
    child: { attribute: false },
    today: {},
    news: { state: true },
  };
  speech!: Speech;
  child!: Child;
  today = '';
  news: News = { stickers: [] };

  static override styles = [
    base,
    ...skyStyles,
    css`
    .news {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: center;
      gap: 20px;
      max-width: 1132px;
      margin: 12px auto;
      overflow: hidden;
    }
    /* The stars rain where there is no text. */
    .rain { position: relative; flex-basis: 100%; height: 72px; margin: -22px -26px -8px; overflow: hidden; }
    .news > div { position: relative; display: grid; justify-items: center; gap: 6px; text-align: center; }
    .news h2 { font-size: 1.2rem; }
    .news .big { width: 118px; height: 118px; }
    .news pip-starling { width: 118px; margin: 0; }
    .news ul { display: flex; flex-wrap: wrap; gap: 12px; justify-content: center; }
    .news li { width: 96px; text-align: center; font-size: 1rem; }
  `,
  ];

  override willUpdate(): void {
    const seen = readSeen(this.child);
    const fresh = newsSince(seen, this.child, this.today);
    if (seen && !fresh.figure && !fresh.stickers.length && fresh.stage === undefined) return;
    keepSeen(this.child, merged(seen, nowSeen(this.child, this.today)));
    if (!seen) return;
    this.news = { ...this.news, ...fresh, stickers: [...this.news.stickers, ...fresh.stickers] };
    playSound('news');
  }

  override render() {
    const { figure, stickers, stage } = this.news;
    if (!figure && !stickers.length && stage === undefined) return nothing;
    return html`<section class="panel night news" role="status" data-testid="sky-news"><span
      class="rain"><star-rain></star-rain></span>
      ${figure ? this.#figure(figure) : nothing}
      ${
        stage === undefined
          ? nothing
          : html`<div><pip-starling mood="happy"
            .stage=${stage}></pip-starling><h2>${this.speech.sky('pipGrew', {
              name: this.speech.sky(`pip_${stage}` as SkyKey),
            })}</h2></div>`
      }
      ${
        stickers.length
          ? html`<div><h2>${this.speech.sky('newStickers', { n: stickers.length })}</h2><ul>${stickers.map(
              (name) => html`<li>${sticker(name)}${this.speech.sky(`sticker_${name}` as SkyKey)}</li>`,
            )}</ul></div>`
          : nothing
      }
    </section>`;
  }

  #figure(week: string): TemplateResult {
    const figure = figureOf(week);
    return html`<div><div class="big">${drawFigure(figure, 0, true)}</div><h2>${this.speech.sky('figureDone', {
      name: figure.name[this.speech.language],
    })}</h2></div>`;
  }
}
customElements.define('sky-news', SkyNews);

/** What was seen stays seen, even after an undo. */
function merged(seen: Seen | undefined, now: Seen): Seen {
  return seen
    ? {
        finished: Math.max(seen.finished, now.finished),
        stickers: [...new Set([...seen.stickers, ...now.stickers])],
        stage: Math.max(seen.stage, now.stage),
      }
    : now;
}
