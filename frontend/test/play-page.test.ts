import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Child } from '../src/board/board';
import type { Batch } from '../src/outbox/row';
import type { PlayPage } from '../src/play-page';
import { Tablet } from '../src/tablet';
import { loadLanguage, loadWords } from '../src/text/languages';
import { stageOf } from '../src/sky/pip-stages';
import { aBoard, aCard, aChild, aClaim, aReward, aSlot } from './fixtures';
import '../src/play-page';
import '../src/board/card-tools';
import '../src/board/hurt-screen';
import '../src/my-sky/my-sky';
import '../src/my-sky/sky-news';
import '../src/pairing/pair-screen';
import '../src/pairing/who-screen';
import '../src/shop/shop-screen';
import '../src/grown-up/grown-up-corner';

let database = 0;
let page: PlayPage;
let tablet: Tablet;
let posted: Batch[] = [];
let children: Child[] | 'not-paired' = [];
let isOnline = true;

/** Answers as the server would, as far as the page needs it. */
async function server(url: string, init: RequestInit): Promise<Response> {
  if (!isOnline) throw new TypeError('offline');
  if (url.endsWith('/pair')) {
    if (JSON.parse(String(init.body)).code !== '482913') return new Response(null, { status: 404 });
    children = [today(aChild())];
    return new Response(null, { status: 204 });
  }
  if (children === 'not-paired') return new Response(null, { status: 401 });
  if (url.endsWith('/board')) return Response.json({ ...aBoard(...children), now: new Date().toISOString() });
  const batch = JSON.parse(String(init.body)) as Batch;
  posted.push(batch);
  return Response.json({ results: batch.commands.map(({ seq }) => ({ seq, status: 'ACCEPTED' })), durableThrough: batch.commands.at(-1)!.seq });
}

function today(child: Child): Child {
  const date = new Date().toISOString().slice(0, 10);
  return { ...child, days: [{ date, slots: child.days[0]?.slots ?? [aSlot('bear')] }] };
}

function find(id: string, root: ParentNode = page.renderRoot as ShadowRoot): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.dataset['testid'] === id) return element;
    const inside = element.shadowRoot && find(id, element.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
}

const seen = (id: string) => vi.waitFor(() => {
  const element = find(id);
  if (!element) throw new Error(`${id} is not there`);
  return element;
});
const touch = async (id: string) => (await seen(id)).click();
const total = () => find('star-total')?.textContent;
/** What this test's tablet sent; an earlier one may still be trying. */
const commands = () => posted.filter((batch) => batch.outbox === tablet.outbox.rows[0]?.outbox).flatMap((batch) => batch.commands);

async function open(child: Child | Child[] | 'not-paired'): Promise<void> {
  children = child === 'not-paired' ? child : [child].flat().map(today);
  tablet = await Tablet.open(`page-${++database}`);
  page = document.createElement('starhop-play');
  document.body.append(page);
  page.tablet = tablet;
  await tablet.keeper.refresh();
  await page.updateComplete;
}

beforeEach(async () => {
  posted = [];
  isOnline = true;
  sessionStorage.clear();
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => server(url, init));
  await loadLanguage('en');
  await loadWords('sky');
});

afterEach(() => page.remove());

describe('a card', () => {
  it.each([['did-it', 'done', 'DONE'], ['tried', 'tried', 'TRIED'], ['partly', 'partly', 'PARTLY']])('%s lights the star before anything is written or sent', async (button, state, result) => {
    isOnline = true;
    await open(aChild());
    isOnline = false;
    await touch('card');
    const answer = await seen(button);
    answer.click();
    await page.updateComplete;
    await vi.waitFor(() => expect(total()).toBe('144'), { interval: 1 });
    expect(find('card')!.dataset['state']).toBe(state);
    expect(find('sync')!.dataset).toMatchObject({ state: 'saved-here', pending: '1' });
    await tablet.outbox.allWritten();
    expect(tablet.outbox.rows[0]).toMatchObject({ seq: 1, state: 'waiting', command: { kind: 'TAP', result, slot: 'bear.20261121.1', version: 3 } });
  });

  it('is sent with the face that the child chose, and is then safe', async () => {
    await open(aChild());
    await touch('card');
    await touch('did-it');
    await touch('feeling-5');
    await touch('effort-2');
    await vi.waitFor(() => expect(commands()).toMatchObject([{ kind: 'TAP', result: 'DONE', feeling: 5, effort: 2 }]), { timeout: 5000 });
    await vi.waitFor(() => expect(find('sync')!.dataset).toMatchObject({ state: 'safe', pending: '0' }));
  });

  it('goes without a face when the child leaves', async () => {
    await open(aChild());
    await touch('card');
    await touch('tried');
    await touch('back-to-board');
    await vi.waitFor(() => expect(commands()).toHaveLength(1));
    expect(commands()[0]).not.toHaveProperty('feeling');
  });

  it('keeps the face when the child passes the stairs by', async () => {
    await open(aChild());
    await touch('card');
    await touch('did-it');
    await touch('feeling-3');
    await seen('effort-1');
    await touch('back-to-board');
    await vi.waitFor(() => expect(commands()).toHaveLength(1));
    expect(commands()[0]).toMatchObject({ feeling: 3 });
    expect(commands()[0]).not.toHaveProperty('effort');
  });

  it('is done together with a sister, for a family star', async () => {
    const family = { stars: { total: 5, balance: 5 }, shares: ['mia', 'zoe'].map((child) => ({ child, nickname: child, avatar: 'fox', together: 1 })) };
    await open([aChild({ family }), aChild({ id: 'zoe', nickname: 'Zoe', family })]);
    await touch('child-mia');
    await touch('card');
    await touch('join-zoe');
    isOnline = false;
    await touch('did-it');
    await touch('back-to-board');
    await tablet.outbox.allWritten();
    expect(tablet.outbox.rows[0]!.command).toMatchObject({ kind: 'TAP', with: 'zoe' });
    await touch('open-shop');
    expect((await seen('family-jar')).textContent).toContain('6');
  });

  it('asks where it was with the first card of a moment, in one touch beside the faces', async () => {
    await open(aChild());
    await touch('card');
    isOnline = false;
    await touch('did-it');
    await touch('where-CAR');
    await touch('where-PLAYGROUND');
    await touch('feeling-3');
    await touch('effort-2');
    await vi.waitFor(() => expect(tablet.outbox.rows[0]!.command).toMatchObject({ kind: 'TAP', feeling: 3, effort: 2, setting: 'PLAYGROUND' }));
    dispatchEvent(new Event('popstate'));
    await vi.waitFor(() => expect(find('where-CAR')).toBeUndefined());
    const board = ((await seen('card')).getRootNode() as ShadowRoot).host.getRootNode() as ShadowRoot;
    board.querySelectorAll('activity-card')[1]!.renderRoot.querySelector('button')!.click();
    await touch('did-it');
    await seen('feeling-1');
    expect(find('where-CAR')).toBeUndefined();
  });

  it('guesses no place, and lets one be taken back', async () => {
    await open(aChild());
    await touch('card');
    await touch('did-it');
    await touch('where-CAR');
    await touch('where-CAR');
    await touch('back-to-board');
    await vi.waitFor(() => expect(commands()).toHaveLength(1));
    expect(commands()[0]).not.toHaveProperty('setting');
  });

  it('tells when the child picked another card than the next', async () => {
    await open(aChild());
    const first = (await seen('card')).getRootNode() as ShadowRoot;
    const cards = (first.host.getRootNode() as ShadowRoot).querySelectorAll('activity-card');
    cards[1]!.renderRoot.querySelector('button')!.click();
    await touch('tried');
    await touch('back-to-board');
    await vi.waitFor(() => expect(commands()).toMatchObject([{ slot: 'crab.20261121.1', chosen: true }]));
  });

  it('can be taken back', async () => {
    await open(aChild());
    await touch('card');
    await touch('did-it');
    await touch('undo');
    await vi.waitFor(() => expect(commands().map((command) => command['kind'])).toEqual(['TAP', 'UNDO']));
    expect(total()).toBe('143');
    expect(commands()[1]).toMatchObject({ undoes: { seq: 1 } });
  });

  it('that hurts sends the child to a grown-up and rests, for the same star', async () => {
    await open(aChild());
    await touch('card');
    await touch('it-hurts');
    await seen('get-grown-up');
    expect(total()).toBe('144');
    expect(find('card')!.dataset['state']).toBe('resting');
    expect((find('get-grown-up')!.getRootNode() as ShadowRoot).querySelector('pip-starling')!).toMatchObject({ stage: stageOf(144) });
    await touch('pain-4');
    await vi.waitFor(() => expect(commands()).toMatchObject([{ result: 'NOT_TODAY', barrier: 'HURT', pain: 4 }]));
  });

  it('shows its steps one at a time', async () => {
    await open(aChild());
    await touch('card');
    expect((await seen('step')).textContent).toBe('One.');
    await touch('next-step');
    await vi.waitFor(() => expect(find('step')!.textContent).toBe('Two.'));
  });
});

describe('a break', () => {
  const three = { cards: ['bear', 'crab', 'frog'].map((id) => aCard(id)), days: [{ date: '2026-11-21', slots: ['bear', 'crab', 'frog'].map((id) => aSlot(id)) }] };

  it('is there for who likes, and keeps nothing', async () => {
    await open(aChild(three));
    expect((await seen('break')).hasAttribute('data-slot')).toBe(false);
    await touch('break');
    await touch('rest-shake');
    expect((await seen('break-how')).textContent).toBe('Shake it out');
    await touch('rested');
    await seen('card');
    expect(tablet.outbox.rows).toHaveLength(0);
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
    isOnline = false;
    for (const total of ['144', '145']) {
      const cards = find('choice')!.querySelectorAll('activity-card');
      cards[total === '144' ? 0 : 1]!.renderRoot.querySelector('button')!.click();
      await touch('did-it');
      await touch('back-to-board');
      await vi.waitFor(() => expect(find('star-total')!.textContent).toBe(total));
      await seen('choice');
      if (total === '144') expect(find('choice')!.querySelectorAll('activity-card')[1]!.renderRoot.textContent).toContain('If you like');
    }
  });
});

describe('the family’s own picture', () => {
  const own = (type: string) => aChild({ cards: [aCard('bear', { exercise: 'bear-walk', media: { id: 'm1', type } }), aCard('crab')] });

  it('takes the drawing’s place, with a way there and back', async () => {
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

  it('gives way to the drawing when it cannot be had', async () => {
    await open(own('image/jpeg'));
    await touch('card');
    (await seen('own-media')).dispatchEvent(new Event('error'));
    await vi.waitFor(() => expect(find('own-media')).toBeUndefined());
    expect(find('swap-media')).toBeUndefined();
  });
});

describe('help on a card', () => {
  it('is Pip’s wings and a sentence, whichever way it goes', async () => {
    await open(aChild({ cards: [aCard('bear', { promptLevel: 'HAND_OVER_HAND' }), aCard('crab')] }));
    await touch('card');
    expect((await seen('pip-wings')).dataset['wings']).toBe('1');
    expect(find('pip-wings')!.textContent).toContain('hand in hand');
  });
});

describe('the sky', () => {
  const sky = {
    goal: 4, filled: [], through: null, since: '2026-01-05', finished: 2, newest: ['2026-11-09', '2026-11-02'], days: [],
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

  it('shows a quest where the therapist switched one on', async () => {
    await open(aChild({ sky, cards: [{ ...aChild().cards[0]!, quest: { target: 5000, reps: 1700, weekReps: 40, weekGoal: 80 } }] }));
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
    isOnline = false;
    await touch('ask-movie');
    await vi.waitFor(() => expect(find('star-balance')!.textContent).toBe('7'));
    await seen('asked');
    await tablet.outbox.allWritten();
    expect(tablet.outbox.rows[0]!.command).toMatchObject({ kind: 'ASK', child: 'mia', reward: 'movie', cost: 5 });
  });

  it('celebrates what was granted, and remembers it once enjoyed', async () => {
    await open(aChild({ claims: [aClaim('c9', 'APPROVED')], rewards: [aReward('movie', 5)] }));
    await touch('open-shop');
    isOnline = false;
    await touch('celebrate-enjoyed');
    await vi.waitFor(() => expect(find('celebrate-enjoyed')).toBeUndefined());
    await tablet.outbox.allWritten();
    expect(tablet.outbox.rows[0]!.command).toMatchObject({ kind: 'ENJOYED', claim: 'c9' });
  });
});

describe('the tablet', () => {
  it('asks who is playing when it has more than one child', async () => {
    await open([aChild(), aChild({ id: 'leo', nickname: 'Leo', stars: { total: 7, balance: 0 } })]);
    await touch('child-leo');
    await vi.waitFor(() => expect(total()).toBe('7'));
  });

  it('is paired by six digits, and says kindly when they do not fit', async () => {
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
    children = 'not-paired';
    await touch('card');
    await touch('did-it');
    await touch('back-to-board');
    await seen('pair-submit');
    expect(tablet.outbox.pending()).toBe(1);
    expect(tablet.keeper.kept).toBeUndefined();
    expect(find('sync')!.dataset['pending']).toBe('1');
  });
});
