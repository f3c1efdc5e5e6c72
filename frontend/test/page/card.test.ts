import { describe, expect, it, vi } from 'vitest';
import { stageOf } from '../../src/scenery/pip-stages';
import { aCard, aChild, aSlot } from '../fixtures';
import { answer, commands, find, home, open, seen, sent, total, touch } from './home';

const steps = () => (find('step')!.getRootNode() as ShadowRoot).host as HTMLElement;
const stepsAreShown = () => !steps().hidden;
const stepButton = (id: string) => steps().shadowRoot!.querySelector<HTMLElement>(`[data-testid=${id}]`)!;

describe('a card', () => {
  it.each([
    ['did-it', 'done', 'DONE'],
    ['tried', 'tried', 'TRIED'],
    ['partly', 'partly', 'PARTLY'],
  ])('%s lights the star before anything is written or sent', async (button, state, result) => {
    home.isOnline = true;
    await open(aChild());
    home.isOnline = false;
    await touch('card');
    await touch('finished');
    (await seen(button)).click();
    await home.page.updateComplete;
    await vi.waitFor(() => expect(total()).toBe('144'), { interval: 1 });
    expect(find('card')!.dataset['state']).toBe(state);
    expect(find('sync')!.dataset).toMatchObject({ state: 'saved-here', pending: '1' });
    await home.tablet.outbox.allWritten();
    expect(home.tablet.outbox.rows[0]).toMatchObject({
      seq: 1,
      state: 'waiting',
      command: { kind: 'TAP', result, slot: 'bear.20261121.1', version: 3 },
    });
  });

  it('is done together with a sister, for a family star', async () => {
    const family = {
      stars: { total: 5, balance: 5 },
      shares: ['mia', 'zoe'].map((child) => ({ child, nickname: child, avatar: 'fox', together: 1 })),
    };
    await open([aChild({ family }), aChild({ id: 'zoe', nickname: 'Zoe', family })]);
    await touch('child-mia');
    await touch('card');
    await touch('join-zoe');
    home.isOnline = false;
    await answer('did-it');
    await touch('back-to-board');
    await home.tablet.outbox.allWritten();
    expect(home.tablet.outbox.rows[0]!.command).toMatchObject({ kind: 'TAP', with: 'zoe' });
    await touch('open-shop');
    expect((await seen('family-jar')).textContent).toContain('6');
  });

  it('reports when the child picked a card other than the next', async () => {
    await open(aChild());
    const first = (await seen('card')).getRootNode() as ShadowRoot;
    const cards = (first.host.getRootNode() as ShadowRoot).querySelectorAll('activity-card');
    cards[1]!.renderRoot.querySelector('button')!.click();
    await answer('tried');
    await touch('back-to-board');
    await sent(() => expect(commands()).toMatchObject([{ slot: 'crab.20261121.1', chosen: true }]));
  });

  it('can be taken back', async () => {
    await open(aChild());
    await touch('card');
    await answer('did-it');
    await touch('undo');
    await sent(() => expect(commands().map((command) => command['kind'])).toEqual(['TAP', 'UNDO']));
    expect(total()).toBe('143');
    expect(commands()[1]).toMatchObject({ undoes: { seq: 1 } });
  });

  it('still shows how it is done after it was answered', async () => {
    await open(aChild());
    await touch('card');
    home.isOnline = false;
    await answer('did-it');
    await touch('onward');
    await seen('open-shop');
    await touch('card');
    await touch('lets-go');
    expect((await seen('step')).textContent).toBe('One.');
    expect(find('finished')).toBeUndefined();
    expect((find('did-it')!.getRootNode() as ShadowRoot).host.hasAttribute('hidden')).toBe(true);
    expect(find('count')).toBeUndefined();
    await touch('undo');
    await vi.waitFor(() => expect(total()).toBe('143'));
  });

  it('remembers what was counted', async () => {
    await open(aChild());
    await touch('card');
    await touch('lets-go');
    for (let count = 0; count < 3; count += 1) await touch('count');
    await touch('open-sky');
    await touch('back-to-board');
    await seen('open-shop');
    await touch('card');
    await touch('lets-go');
    await touch('count');
    await answer('did-it');
    await touch('back-to-board');
    await sent(() => expect(commands()).toMatchObject([{ result: 'DONE', reps: 4 }]));
  });

  it('shows one thing at a time: picture and name, then step by step', async () => {
    await open(aChild());
    await touch('card');
    await seen('for-grown-ups');
    expect(stepsAreShown()).toBe(false);
    await touch('lets-go');
    await vi.waitFor(() => expect(stepsAreShown()).toBe(true));
    expect(find('step')!.textContent).toBe('One.');
    stepButton('next-step').click();
    await vi.waitFor(() => expect(find('step')!.textContent).toBe('Two.'));
    stepButton('step-before').click();
    await vi.waitFor(() => expect(find('step')!.textContent).toBe('One.'));
    stepButton('step-before').click();
    await vi.waitFor(() => expect(stepsAreShown()).toBe(false));
  });

  it('opens its answers with one touch from anywhere, and closes them again', async () => {
    await open(aChild());
    await touch('card');
    const answers = () => (find('did-it')!.getRootNode() as ShadowRoot).host as HTMLElement;
    await vi.waitFor(() => expect(answers().hidden).toBe(true));
    for (const way of ['lets-go', 'for-grown-ups']) {
      await touch(way);
      await touch('finished');
      await vi.waitFor(() => expect(answers().hidden).toBe(false));
      await seen('it-hurts');
      await touch('not-yet');
      await vi.waitFor(() => expect(answers().hidden).toBe(true));
    }
  });

  it('asks who joins in before the steps, not between a step and the answer', async () => {
    await open(aChild());
    await touch('card');
    await touch('join-GROWN_UP');
    await touch('lets-go');
    await vi.waitFor(() => expect(find('join-GROWN_UP')).toBeUndefined());
    await answer('did-it');
    await sent(() => expect(commands()).toMatchObject([{ result: 'DONE', with: 'GROWN_UP' }]));
  });

  it('keeps words for grown-ups behind their icon, safety first', async () => {
    const words = {
      ...aCard('bear').texts['en']!,
      safety: 'Stay with your child.',
      note: 'Two laces.',
      materials: ['Mat'],
    };
    await open(aChild({ cards: [aCard('bear', { texts: { en: words } })] }));
    await touch('card');
    await touch('lets-go');
    const card = (await seen('step')).getRootNode() as ShadowRoot;
    const screen = card.host.getRootNode() as ShadowRoot;
    const all = () => screen.querySelector('article')!.textContent;
    for (const grownUps of ['Stay with your child.', 'Two laces.', 'Mat', words.purpose])
      expect(all()).not.toContain(grownUps);
    await touch('for-grown-ups');
    await vi.waitFor(() => expect(screen.querySelector('.words p')!.textContent).toContain('Stay with your child.'));
    for (const grownUps of ['Two laces.', 'Mat', words.purpose])
      expect(screen.querySelector('.words')!.textContent).toContain(grownUps);
    await touch('for-grown-ups');
    await vi.waitFor(() => expect(screen.querySelector('.words')).toBeNull());
  });

  it('keeps the time of its timer while something else is shown', async () => {
    await open(
      aChild({
        cards: [aCard('bear', { dosage: { sets: 1, reps: null, holdSeconds: null, minutes: 5, side: null } })],
      }),
    );
    await touch('card');
    await touch('lets-go');
    const timer = ((await seen('minutes')).getRootNode() as ShadowRoot).host;
    await touch('for-grown-ups');
    await touch('finished');
    await touch('not-yet');
    await vi.waitFor(() => expect((find('minutes')!.getRootNode() as ShadowRoot).host).toBe(timer));
  });
});

describe('a break', () => {
  const three = {
    cards: ['bear', 'crab', 'frog'].map((id) => aCard(id)),
    days: [{ date: '2026-11-21', slots: ['bear', 'crab', 'frog'].map((id) => aSlot(id)) }],
  };

  it('is optional, and records nothing', async () => {
    await open(aChild(three));
    expect((await seen('break')).hasAttribute('data-slot')).toBe(false);
    await touch('break');
    await touch('rest-shake');
    expect((await seen('break-how')).textContent).toBe('Shake it out');
    await touch('rested');
    await seen('card');
    expect(home.tablet.outbox.rows).toHaveLength(0);
  });

  it('is offered on a day without cards, beside Pip at its current stage', async () => {
    await open(aChild({ cards: [], days: [{ date: '2026-11-21', slots: [] }] }));
    const board = (await seen('break')).getRootNode() as ShadowRoot;
    expect((board.host.getRootNode() as ShadowRoot).querySelector('pip-starling')).toMatchObject({
      stage: stageOf(143),
    });
    await touch('break');
    await touch('rest-shake');
    await touch('rested');
    await seen('open-shop');
  });

  it('stands still in calm mode', async () => {
    await open(aChild(three));
    document.documentElement.dataset['calm'] = 'on';
    await touch('break');
    await touch('rest-breathe');
    const scene = (await seen('break-how')).closest('section')!.querySelector('.scene')!;
    delete document.documentElement.dataset['calm'];
    expect(scene.classList.contains('moves')).toBe(false);
  });
});

describe('this or that', () => {
  it('lights both stars when the child does both', async () => {
    await open(aChild({ cards: ['bear', 'crab'].map((id) => aCard(id, { choice: 'c1' })) }));
    expect((await seen('choice')).querySelectorAll('activity-card')).toHaveLength(2);
    home.isOnline = false;
    for (const total of ['144', '145']) {
      const cards = find('choice')!.querySelectorAll('activity-card');
      cards[total === '144' ? 0 : 1]!.renderRoot.querySelector('button')!.click();
      await answer('did-it');
      await touch('back-to-board');
      await vi.waitFor(() => expect(find('star-total')!.textContent).toBe(total));
      await seen('choice');
      expect(find('choice')!.querySelector('h3')!.textContent).toBe('One of these is enough.');
      if (total === '144')
        expect(find('choice')!.querySelectorAll('activity-card')[1]!.renderRoot.textContent).toContain('If you like');
    }
  });
});

describe('the family’s own picture', () => {
  const own = (type: string) =>
    aChild({ cards: [aCard('bear', { exercise: 'bear-walk', media: { id: 'm1', type } }), aCard('crab')] });

  it('replaces the drawing, with a switch there and back', async () => {
    await open(own('image/jpeg'));
    await touch('card');
    expect((await seen('own-media')).getAttribute('src')).toBe('/play/api/media/m1');
    await touch('swap-media');
    await vi.waitFor(() => expect(find('own-media')).toBeUndefined());
    await touch('swap-media');
    await seen('own-media');
  });

  it('is a clip that a child starts and stops', async () => {
    await open(own('video/mp4'));
    await touch('card');
    expect((await seen('own-media')).tagName).toBe('VIDEO');
    expect(find('own-media')!.hasAttribute('controls')).toBe(true);
  });

  it('gives way to the drawing when it cannot be loaded', async () => {
    await open(own('image/jpeg'));
    await touch('card');
    (await seen('own-media')).dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(find('own-media')).toBeUndefined());
    expect(find('swap-media')).toBeUndefined();
  });

  /** As browsers play a phone's clip whose picture they cannot decode but whose sound they can. */
  it('is never a black box: a clip without a picture gives way too', async () => {
    await open(own('video/quicktime'));
    await touch('card');
    const clip = await seen('own-media');
    Object.defineProperty(clip, 'videoWidth', { value: 0 });
    clip.dispatchEvent(new Event('loadedmetadata'));
    await vi.waitFor(() => expect(find('own-media')).toBeUndefined());
  });

  it('stays when it has one', async () => {
    await open(own('video/mp4'));
    await touch('card');
    const clip = await seen('own-media');
    Object.defineProperty(clip, 'videoWidth', { value: 640 });
    clip.dispatchEvent(new Event('loadedmetadata'));
    await home.page.updateComplete;
    expect(find('own-media')).toBe(clip);
  });
});

describe('help on a card', () => {
  it('is Pip’s wings and a sentence, whichever way it goes', async () => {
    await open(aChild({ cards: [aCard('bear', { promptLevel: 'HAND_OVER_HAND' }), aCard('crab')] }));
    await touch('card');
    await touch('for-grown-ups');
    expect((await seen('pip-wings')).dataset['wings']).toBe('1');
    expect(find('pip-wings')!.textContent).toContain('hand in hand');
  });
});
