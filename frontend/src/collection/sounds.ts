import { isCalm } from '../scenery/calm';

// Tiny sounds made in the browser: a few soft sine tones, no files. Off until a grown-up turns them on.

export type Sound = 'star' | 'news' | 'yes';

const TONES: Record<Sound, readonly (readonly [number, number])[]> = {
  star: [
    [784, 0],
    [1175, 0.09],
  ],
  news: [
    [523, 0],
    [659, 0.12],
    [784, 0.24],
    [1047, 0.38],
  ],
  yes: [
    [587, 0],
    [784, 0.12],
    [988, 0.26],
  ],
};

let context: AudioContext | undefined;

export function mayPlay(): boolean {
  return document.documentElement.dataset['sound'] === 'on' && !isCalm() && 'AudioContext' in globalThis;
}

/** Plays a sound if sounds are on and calm mode is off. */
export function play(sound: Sound): void {
  if (!mayPlay()) return;
  context ??= new AudioContext();
  void context.resume();
  for (const [pitch, after] of TONES[sound]) tone(context, pitch, context.currentTime + after);
}

function tone(audio: AudioContext, pitch: number, at: number): void {
  const source = audio.createOscillator();
  const loudness = audio.createGain();
  source.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.12, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.5);
  source.connect(loudness).connect(audio.destination);
  source.start(at);
  source.stop(at + 0.55);
}
