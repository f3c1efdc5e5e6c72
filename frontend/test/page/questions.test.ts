import { afterEach, describe, expect, it, vi } from 'vitest';
import { stageOf } from '../../src/scenery/pip-stages';
import { aChild } from '../fixtures';
import { answer, commands, find, home, open, seen, sent, total, touch } from './home';

const ofTheFirstTap = (told: object) => ({ kind: 'ADD', slot: 'bear.20261121.1', adds: { seq: 1 }, ...told });
const commandAt = (index: number) => home.tablet.outbox.rows[index]?.command;

afterEach(() => vi.restoreAllMocks());

/** A child who has just said "I did it". */
async function aDoneCard(): Promise<void> {
  await open(aChild());
  await touch('card');
  await answer('did-it');
}

describe('after an answer', () => {
  it('one question at a time is sent as a fact of its own, and is then safe', async () => {
    await aDoneCard();
    await touch('feeling-5');
    expect(find('where-HOME')).toBeUndefined();
    await touch('effort-2');
    await touch('where-HOME');
    await sent(() =>
      expect(commands()).toMatchObject([
        { kind: 'TAP', result: 'DONE' },
        ofTheFirstTap({ feeling: 5 }),
        ofTheFirstTap({ effort: 2 }),
        ofTheFirstTap({ setting: 'HOME' }),
      ]),
    );
    expect(commands()[0]).not.toHaveProperty('feeling');
    await vi.waitFor(() => expect(find('sync')!.dataset).toMatchObject({ state: 'safe', pending: '0' }));
  });

  it('the tap waits for nothing, and a face may follow whenever the child likes', async () => {
    await aDoneCard();
    await sent(() => expect(find('sync')!.dataset).toMatchObject({ state: 'safe' }));
    await touch('feeling-4');
    await sent(() => expect(commands()).toMatchObject([{ kind: 'TAP' }, ofTheFirstTap({ feeling: 4 })]));
  });

  it('a tablet that is put away sends at once', async () => {
    await open(aChild());
    home.tablet.start();
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await touch('card');
    await answer('did-it');
    await vi.waitFor(() => expect(commands()).toHaveLength(1), { timeout: 800 });
    hidden.mockReturnValue('visible');
    await touch('feeling-4');
    await home.tablet.outbox.allWritten();
    await vi.waitFor(() => expect(home.tablet.outbox.rows).toHaveLength(2));
    expect(commands()).toHaveLength(1);
    hidden.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(commands()).toHaveLength(2), { timeout: 500 });
  });

  it('nothing is sent when the child leaves', async () => {
    await aDoneCard();
    await touch('back-to-board');
    await sent(() => expect(commands()).toHaveLength(1));
    expect(home.tablet.outbox.rows).toHaveLength(1);
  });

  it('a face is kept when the child skips the stairs', async () => {
    await aDoneCard();
    await touch('feeling-3');
    await seen('effort-1');
    await touch('back-to-board');
    await seen('open-shop');
    await vi.waitFor(() => expect(commandAt(1)).toMatchObject({ feeling: 3 }));
    expect(home.tablet.outbox.rows).toHaveLength(2);
  });

  it('the place is asked only for the first card of a routine, and never guessed', async () => {
    await aDoneCard();
    await touch('feeling-3');
    await touch('effort-2');
    await seen('where-CAR');
    await touch('back-to-board');
    await vi.waitFor(() => expect(find('where-CAR')).toBeUndefined());
    const board = ((await seen('card')).getRootNode() as ShadowRoot).host.getRootNode() as ShadowRoot;
    board.querySelectorAll('activity-card')[1]!.renderRoot.querySelector('button')!.click();
    await answer('did-it');
    await touch('feeling-1');
    await touch('effort-1');
    await vi.waitFor(() =>
      expect(commandAt(5)).toMatchObject({ effort: 1, slot: 'crab.20261121.1', adds: { seq: 4 } }),
    );
    expect(find('where-CAR')).toBeUndefined();
    expect(JSON.stringify(home.tablet.outbox.rows)).not.toContain('setting');
  });
});

describe('what hurts', () => {
  it('sends the child to a grown-up and lets the card rest, for the same star; the last face counts', async () => {
    await open(aChild());
    await touch('card');
    await touch('it-hurts');
    await seen('get-grown-up');
    expect(total()).toBe('144');
    expect(find('card')!.dataset['state']).toBe('resting');
    expect((find('get-grown-up')!.getRootNode() as ShadowRoot).querySelector('pip-starling')!).toMatchObject({
      stage: stageOf(144),
    });
    await touch('pain-6');
    await touch('pain-4');
    await touch('back-to-board');
    await sent(() =>
      expect(commands()).toMatchObject([
        { result: 'NOT_TODAY', barrier: 'HURT' },
        ofTheFirstTap({ pain: 6 }),
        ofTheFirstTap({ pain: 4 }),
      ]),
    );
  });
});
