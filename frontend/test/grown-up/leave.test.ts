import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leave, type Guesses, type Keeping } from '../../src/grown-up/leave';
import type { LeavePart } from '../../src/grown-up/leave-part';
import { en } from '../../src/text/en';
import { enGrownUp } from '../../src/text/en-grown-up';
import { Speech } from '../../src/text/speech';
import { NOW } from '../fixtures';
import { heldToContract } from '../contract';
import '../../src/grown-up/leave-part';

/** What the server computes for 4711: LeavePinsTests uses the same numbers. */
const lock = { salt: 'AAECAwQFBgcICQoLDA0ODw==', rounds: 1000, proof: 'tb1uiJF+jBjAdeUuuEJ7vAD5jXMIzVCcSA5EkkK7qsA=' };
const MINUTE = 60_000;
let guesses: Guesses | undefined;
const kept = {
  get: async () => guesses,
  put: async (_key: string, value: Guesses) => {
    guesses = value;
  },
  delete: async () => {
    guesses = undefined;
  },
} as unknown as Keeping;

beforeEach(() => {
  guesses = undefined;
});
afterEach(() => vi.unstubAllGlobals());

const guess = async (times: number, now: number) => {
  let answer;
  for (let i = 0; i < times; i++) answer = await leave('0000', lock, kept, now);
  return answer;
};

describe('a PIN', () => {
  it('is checked on the tablet, without any network', async () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('nobody is asked');
    });
    expect(await leave('4711', lock, kept, NOW)).toBe('left');
    expect(await leave('4712', lock, kept, NOW)).toBe('wrong-pin');
  });

  it('may be guessed five times, then after one minute, two, four, and finally fifteen', async () => {
    expect(await guess(5, NOW)).toBe('wrong-pin');
    expect(await leave('4711', lock, kept, NOW)).toBe('slow-down');
    let now = NOW;
    for (const minutes of [1, 2, 4, 8, 15, 15]) {
      expect(await guess(1, now + minutes * MINUTE - 1)).toBe('slow-down');
      now += minutes * MINUTE;
      expect(await guess(1, now)).toBe('wrong-pin');
    }
  });

  it('that is right ends the wait', async () => {
    await guess(5, NOW);
    expect(await leave('4711', lock, kept, NOW + MINUTE)).toBe('left');
    expect(await guess(4, NOW + MINUTE)).toBe('wrong-pin');
  });

  it('is not blocked for hours when the clock is set back', async () => {
    await guess(9, NOW);
    guesses = { wrong: 9, at: NOW };
    expect(await leave('4711', lock, kept, NOW - 20 * MINUTE)).toBe('left');
  });

  it('is checked by the server if the browser cannot hash, and counted all the same', async () => {
    const faults: string[] = [];
    const server = async (_url: unknown, init?: RequestInit) =>
      String(init?.body).includes('4711')
        ? new Response(null, { status: 204 })
        : Response.json({ code: 'wrong-pin' }, { status: 403 });
    vi.stubGlobal('fetch', heldToContract(server, faults));
    vi.stubGlobal('crypto', {});
    expect(await guess(5, NOW)).toBe('wrong-pin');
    expect(await leave('4711', lock, kept, NOW)).toBe('slow-down');
    expect(await leave('4711', lock, kept, NOW + MINUTE)).toBe('left');
    expect(faults).toEqual([]);
  });

  it('is wrong if it contains letters, without asking the server', async () => {
    vi.stubGlobal('fetch', async () => new Response(null, { status: 400 }));
    vi.stubGlobal('crypto', {});
    expect(await leave('Mia', lock, kept, NOW)).toBe('wrong-pin');
  });

  it('costs no guess when neither the browser nor the server could check it', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('offline');
    });
    vi.stubGlobal('crypto', {});
    for (let i = 0; i < 9; i++) expect(await leave('4711', lock, kept, NOW)).toBe('later');
  });
});

describe('the way out', () => {
  let part: LeavePart;
  const assign = vi.fn();

  async function open(with_: Partial<LeavePart>): Promise<void> {
    part = document.createElement('leave-part') as LeavePart;
    Object.assign(part, { speech: new Speech('en', { child: en, grownUp: enGrownUp }), kept, ...with_ });
    document.body.append(part);
    await part.updateComplete;
  }

  const hold = () => part.renderRoot.querySelector('leave-hold')!.shadowRoot!.querySelector('button')!;
  const find = (id: string) => part.renderRoot.querySelector<HTMLElement>(`[data-testid=${id}]`);
  const type = (pin: string) => {
    find('leave-pin')!.setAttribute('value', pin);
    (find('leave-pin') as HTMLInputElement).value = pin;
    part.renderRoot.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
  };

  beforeEach(() => {
    assign.mockReset();
    vi.stubGlobal('location', { ...location, assign });
    vi.stubGlobal('navigator', { ...navigator, onLine: true });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    part.remove();
  });

  it('is holding for three seconds if there is no PIN', async () => {
    await open({ lock: null });
    hold().dispatchEvent(new Event('pointerdown'));
    vi.advanceTimersByTime(2900);
    expect(assign).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(assign).toHaveBeenCalledExactlyOnceWith('/login');
  });

  it('is holding a key for three seconds too, but never a tap', async () => {
    await open({ lock: undefined });
    hold().dispatchEvent(new MouseEvent('click', { detail: 1 }));
    hold().dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
    vi.advanceTimersByTime(1000);
    hold().dispatchEvent(new KeyboardEvent('keyup', { key: ' ' }));
    vi.advanceTimersByTime(9000);
    expect(assign).not.toHaveBeenCalled();
    hold().dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
    vi.advanceTimersByTime(3000);
    expect(assign).toHaveBeenCalled();
  });

  it('is two presses for a switch, which cannot hold', async () => {
    await open({ lock: null });
    hold().dispatchEvent(new MouseEvent('click', { detail: 0 }));
    await vi.waitFor(() => expect(hold().textContent).toContain(enGrownUp.leaveAgain));
    expect(assign).not.toHaveBeenCalled();
    hold().dispatchEvent(new MouseEvent('click', { detail: 0 }));
    expect(assign).toHaveBeenCalled();
  });

  it('asks for the PIN if there is one, and says kindly that it was wrong', async () => {
    await open({ lock });
    expect(part.renderRoot.querySelector('leave-hold')).toBeNull();
    type('1234');
    await vi.waitFor(() => expect(find('leave-answer')!.textContent).toContain(enGrownUp.wrongPin));
    type('4711');
    await vi.waitFor(() => expect(assign).toHaveBeenCalledExactlyOnceWith('/login'));
  });

  it('says that the sign-in page needs a network, and goes there once it is back', async () => {
    await open({ lock, isOut: true });
    type('4711');
    await vi.waitFor(() => expect(find('left')!.textContent).toContain(enGrownUp.leaveOffline));
    expect(find('to-sign-in')!.getAttribute('href')).toBe('/login');
    expect(assign).not.toHaveBeenCalled();
    dispatchEvent(new Event('online'));
    expect(assign).toHaveBeenCalledExactlyOnceWith('/login');
  });
});
