import { describe, expect, it, vi } from 'vitest';
import { loadWords } from '../../src/text/languages';
import { aChild, aClaim, aReward } from '../fixtures';
import { answer, find, home, open, seen, sent, total, touch } from './home';

describe('the sky', () => {
  const sky = {
    goal: 4,
    filled: [],
    through: null,
    since: '2026-01-05',
    finished: 2,
    newest: ['2026-11-09', '2026-11-02'],
    days: [],
    stickers: [{ name: 'TRYING', at: '2026-11-20T10:00:00Z' }],
  };

  it('opens from the band and shows this week’s figure, Pip, stickers and the month', async () => {
    await open(aChild({ sky }));
    await touch('open-sky');
    await seen('figure-name');
    await touch('sky-gallery');
    await seen('figure-2026-11-09');
    await touch('sky-pip');
    expect((await seen('pip-stage')).dataset['stage']).toBe('9');
    await touch('sky-stickers');
    expect((await seen('sticker-TRYING')).dataset['earned']).toBe('yes');
    expect(find('sticker-BATH')!.dataset['earned']).toBe('no');
    await touch('sky-month');
    await seen('month');
    expect(find('sky-quest')).toBeUndefined();
  });

  it('shows a quest if the therapist set one', async () => {
    await open(
      aChild({
        sky,
        cards: [{ ...aChild().cards[0]!, quest: { target: 5000, reps: 1700, weekReps: 40, weekGoal: 80 } }],
      }),
    );
    await touch('open-sky');
    await touch('sky-quest');
    expect((await seen('quest-bear')).dataset['reached']).toBe('3');
  });
});

describe('the shop', () => {
  it('asks for a reward and sets its stars aside', async () => {
    await open(aChild());
    await touch('open-shop');
    expect((await seen('star-balance')).textContent).toBe('12');
    expect(find('ask-zoo')).toBeUndefined();
    home.isOnline = false;
    await touch('ask-movie');
    await vi.waitFor(() => expect(find('star-balance')!.textContent).toBe('7'));
    await seen('asked');
    await home.tablet.outbox.allWritten();
    expect(home.tablet.outbox.rows[0]!.command).toMatchObject({ kind: 'ASK', child: 'mia', reward: 'movie', cost: 5 });
  });

  it('celebrates what was approved, and remembers it once enjoyed', async () => {
    await open(aChild({ claims: [aClaim('c9', 'APPROVED')], rewards: [aReward('movie', 5)] }));
    await touch('open-shop');
    home.isOnline = false;
    await touch('celebrate-enjoyed');
    await vi.waitFor(() => expect(find('celebrate-enjoyed')).toBeUndefined());
    await home.tablet.outbox.allWritten();
    expect(home.tablet.outbox.rows[0]!.command).toMatchObject({ kind: 'ENJOYED', claim: 'c9' });
  });
});

describe('the tablet', () => {
  it('asks who is playing when it has more than one child', async () => {
    await open([aChild(), aChild({ id: 'leo', nickname: 'Leo', stars: { total: 7, balance: 0 } })]);
    await touch('child-leo');
    await vi.waitFor(() => expect(total()).toBe('7'));
  });

  it('is paired by six digits, and says kindly when they are wrong', async () => {
    await open('not-paired');
    for (const digit of '111111') await touch(`pair-digit-${digit}`);
    await touch('pair-submit');
    await vi.waitFor(() => expect(find('pair-answer')!.textContent).toContain('Try again'));
    for (const digit of '482913') await touch(`pair-digit-${digit}`);
    await touch('pair-submit');
    await seen('card');
  });

  it('keeps unsent taps when it is no longer paired', async () => {
    await open(aChild());
    home.children = 'not-paired';
    await touch('card');
    await answer('did-it');
    await touch('back-to-board');
    await sent(() => expect(find('pair-submit')).toBeDefined());
    expect(home.tablet.outbox.pending()).toBe(1);
    expect(home.tablet.keeper.kept).toBeUndefined();
    expect(find('sync')!.dataset['pending']).toBe('1');
  });
});

describe('a browser that keeps nothing', () => {
  it('says so instead of staying empty', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    home.page = document.createElement('starhop-play');
    home.page.isBroken = true;
    document.body.append(home.page);
    await home.page.updateComplete;
    expect(home.page.renderRoot.textContent).toContain('Please show this tablet to a grown-up.');
    vi.unstubAllGlobals();
  });

  it('tells a grown-up why, and lets them leave', async () => {
    vi.stubGlobal('isSecureContext', true);
    await loadWords('grownUp');
    home.page = document.createElement('starhop-play');
    home.page.isBroken = true;
    document.body.append(home.page);
    await home.page.updateComplete;
    (await seen('grown-up')).dispatchEvent(new MouseEvent('click', { detail: 0 }));
    expect((await seen('sync-detail')).textContent).toContain('This tablet cannot save right now.');
    expect(await seen('leave-hold')).toBeDefined();
    expect(find('save-file')).toBeUndefined();
  });
});

describe('a browser that lets nothing be remembered', () => {
  it('still changes who is playing', async () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await open([aChild(), aChild({ id: 'leo', nickname: 'Leo' })]);
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, clear: () => {} });
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    await touch('child-leo');
    await seen('open-shop');
  });

  it('works without a voice, without lists, and without a screen lock', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    vi.stubGlobal('Intl', Object.create(Intl, { ListFormat: { value: undefined } }));
    await open(aChild());
    await touch('card');
    await touch('did-it');
    await seen('feeling-5');
    expect(find('read-page')).toBeUndefined();
  });
});
