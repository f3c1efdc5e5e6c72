import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applySettings, readSettings } from '../../src/grown-up/settings';
import { mayPlay, play } from '../../src/collection/sounds';

const started = vi.fn();
const node = { connect: (next: unknown) => next, start: started, stop: () => {}, frequency: { value: 0 } };
const gain = { setValueAtTime: () => {}, linearRampToValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} };

class QuietAudio {
  currentTime = 0;
  destination = {};
  resume = () => Promise.resolve();
  createOscillator = () => ({ ...node, frequency: { value: 0 } });
  createGain = () => ({ ...node, gain });
}

beforeEach(() => {
  started.mockClear();
  vi.stubGlobal('AudioContext', QuietAudio);
});
afterEach(() => vi.unstubAllGlobals());

const settings = { language: 'child' as const, theme: 'day' as const, calm: false, sound: true };

it('are off until a grown-up turns them on', () => {
  localStorage.clear();
  expect(readSettings().sound).toBe(false);
  applySettings(readSettings());
  play('star');
  expect(started).not.toHaveBeenCalled();
});

it('are a few tones', () => {
  applySettings(settings);
  play('news');
  expect(started).toHaveBeenCalledTimes(4);
});

it('stay off in calm mode', () => {
  applySettings({ ...settings, calm: true });
  expect(mayPlay()).toBe(false);
});

it('stay off when the tablet asks for reduced motion', () => {
  applySettings(settings);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  expect(mayPlay()).toBe(false);
});
