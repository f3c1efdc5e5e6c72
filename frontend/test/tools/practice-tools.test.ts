import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/tools/practice-tools';
import type { PracticeTools } from '../../src/tools/practice-tools';
import type { Dosage } from '../../src/board/board';
import { en } from '../../src/text/en';
import { enSky } from '../../src/text/en-sky';
import { Speech } from '../../src/text/speech';

const dose = (changes: Partial<Dosage>): Dosage => ({
  sets: 1,
  reps: null,
  holdSeconds: null,
  minutes: null,
  side: null,
  ...changes,
});
let tools: PracticeTools;
const see = (id: string) =>
  [...tools.renderRoot.querySelectorAll('*')]
    .map((part) => part.shadowRoot?.querySelector<HTMLElement>(`[data-testid=${id}]`))
    .find(Boolean) ?? undefined;
const words = (id: string) => ((see(id)!.getRootNode() as ShadowRoot).textContent ?? '').replace(/\s+/g, ' ').trim();

async function show(dosage: Dosage, count = 0): Promise<void> {
  tools = document.createElement('practice-tools') as PracticeTools;
  Object.assign(tools, { speech: new Speech('en', { child: en, sky: enSky }), dosage, count });
  tools.addEventListener('counted', (event) => {
    tools.count = (event as CustomEvent<number>).detail;
  });
  document.body.append(tools);
  await drawn();
}

async function drawn(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await Promise.resolve();
  await tools.updateComplete;
}

async function after(seconds: number): Promise<void> {
  vi.advanceTimersByTime(seconds * 1000);
  await drawn();
}

async function touch(id: string): Promise<void> {
  see(id)!.click();
  await drawn();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a hold', () => {
  it('ends with a sign and counts its repetition', async () => {
    await show(dose({ reps: 3, holdSeconds: 10 }));
    await touch('hold');
    await after(9);
    expect(tools.count).toBe(0);
    expect(see('hold-done')).toBeUndefined();
    await after(2);
    expect(see('hold-done')).toBeDefined();
    expect(tools.count).toBe(1);
    expect(words('hold')).toContain('You held 10 seconds.');
    expect(words('count')).toContain('1 of 3');
  });

  it('counts each one separately, and one that ended early not at all', async () => {
    await show(dose({ reps: 3, holdSeconds: 10 }), 1);
    await touch('hold');
    await after(4);
    await touch('hold');
    expect(words('hold')).toContain('You held 4 seconds.');
    await after(20);
    expect(tools.count).toBe(1);
    await touch('hold');
    await after(11);
    expect(tools.count).toBe(2);
  });
});

describe('minutes', () => {
  it('fill, and then simply stay full', async () => {
    await show(dose({ minutes: 5 }));
    await touch('minutes');
    await after(60);
    expect(words('minutes')).toContain('1:00');
    expect(see('minutes-done')).toBeUndefined();
    await after(241);
    expect(see('minutes-done')).toBeDefined();
    expect(tools.count).toBe(0);
    await after(60);
    expect(words('minutes')).toContain('5 minutes');
  });

  it('pause, and resume where they were', async () => {
    await show(dose({ minutes: 2 }));
    await touch('minutes');
    await after(30);
    await touch('minutes');
    await after(600);
    expect(words('minutes')).toContain('0:30');
    await touch('minutes');
    await after(91);
    expect(see('minutes-done')).toBeDefined();
  });

  it('are small beside a counter, and alone if there is one repetition', async () => {
    await show(dose({ reps: 10, minutes: 2 }));
    expect(see('minutes')!.className).toContain('pill');
    expect(see('count')!.className).toContain('ring');
    document.body.replaceChildren();
    await show(dose({ reps: 1, minutes: 5 }));
    expect(see('minutes')!.className).toContain('ring');
    expect(see('count')).toBeUndefined();
  });
});

describe('a counter', () => {
  it('reports rounds as rounds', async () => {
    await show(dose({ sets: 3, reps: 10 }), 14);
    expect(words('count')).toContain('Round 2 of 3 4 of 10');
    await touch('count');
    expect(words('count')).toContain('5 of 10');
  });

  it('continues beyond its goal', async () => {
    await show(dose({ sets: 2, reps: 5 }), 10);
    expect(see('count')!.className).toContain('full');
    await touch('count');
    expect(tools.count).toBe(11);
    expect(words('count')).toContain('6 of 5');
  });
});
