import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/preview/card-preview';
import type { CardPreview } from '../../src/preview/card-preview';
import { aCard } from '../fixtures';

describe('a card in a console', () => {
  let preview: CardPreview;

  beforeEach(async () => {
    preview = document.createElement('starhop-card-preview') as CardPreview;
    preview.card = aCard('bear');
    document.body.append(preview);
    await vi.waitFor(() => expect(preview.renderRoot.querySelector('card-screen')).not.toBeNull());
  });

  afterEach(() => preview.remove());

  it("is the child's own card, on the board and opened", async () => {
    const small = preview.renderRoot.querySelector('activity-card')!;
    const opened = preview.renderRoot.querySelector('card-screen')!;
    await opened.updateComplete;
    expect(small.shadowRoot!.querySelector('.name')!.textContent).toBe('Card bear');
    expect(opened.shadowRoot!.querySelector('h1')!.textContent).toBe('Card bear');
  });

  it('follows what is typed', async () => {
    const card = aCard('bear');
    preview.card = { ...card, texts: { en: { ...card.texts['en']!, name: 'Big bear' } } };
    await preview.updateComplete;
    const opened = preview.renderRoot.querySelector('card-screen')!;
    await opened.updateComplete;
    expect(opened.shadowRoot!.querySelector('h1')!.textContent).toBe('Big bear');
  });

  it("finds the family's own photo where the console says", async () => {
    preview.media = 'media/mia/bear/p1';
    preview.card = aCard('bear', { media: { id: 'p1', type: 'image/jpeg' } });
    await preview.updateComplete;
    const opened = preview.renderRoot.querySelector('card-screen')!;
    await opened.updateComplete;
    const own = opened.shadowRoot!.querySelector('own-media')!;
    await vi.waitFor(() => expect(own.shadowRoot!.querySelector('img')!.getAttribute('src')).toBe('media/mia/bear/p1'));
  });

  it('sends no answer and keeps the focus where somebody types', async () => {
    const heard = vi.fn();
    document.addEventListener('answer', heard);
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const opened = preview.renderRoot.querySelector('card-screen')!;
    opened.requestUpdate();
    await opened.updateComplete;
    opened
      .shadowRoot!.querySelector('practice-answers')!
      .dispatchEvent(new CustomEvent('answer', { detail: {}, bubbles: true, composed: true }));
    expect(document.activeElement).toBe(field);
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('answer', heard);
  });
});
