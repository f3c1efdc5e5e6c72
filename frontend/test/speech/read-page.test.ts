import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joined, wordsOn } from '../../src/speech/words-on';
import { en } from '../../src/text/en';
import { Speech } from '../../src/text/speech';
import '../../src/speech/read-page';

class Utterance {
  voice: unknown = null;
  lang = '';
  onend?: () => void;
  onerror?: () => void;
  constructor(readonly text: string) {}
}

const speak = vi.fn<(said: Utterance) => void>();
const cancel = vi.fn();
let voices: { lang: string; localService: boolean }[];

beforeEach(() => {
  voices = [
    { lang: 'en-GB', localService: true },
    { lang: 'es-MX', localService: true },
    { lang: 'fr-FR', localService: false },
  ];
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak,
    cancel,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  speak.mockReset();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function page(inner: string): Promise<HTMLButtonElement | null> {
  document.body.innerHTML = `<div class="page">${inner}<footer>Safe <read-page></read-page></footer></div>`;
  const speaker = document.querySelector<
    HTMLElement & { speech: Speech; updateComplete: Promise<boolean>; renderRoot: ShadowRoot }
  >('read-page')!;
  speaker.speech = new Speech('en', { child: en });
  await speaker.updateComplete;
  return speaker.renderRoot.querySelector('button');
}

const said = () => speak.mock.calls.map(([utterance]) => [utterance.lang, utterance.text]);

describe('The speaker of a page', () => {
  it('reads what is written above it, with a pause between the pieces', async () => {
    (await page(
      '<h1>Hi Mia!</h1><main><button>Bear Walk</button><p><b>Why<!-- -->:</b> It is fun.</p></main>',
    ))!.click();
    expect(said()).toEqual([['en-GB', 'Hi Mia! Bear Walk. Why: It is fun.']]);
  });

  it('reads each language with its own voice', async () => {
    (await page('<main><p>Today</p><p lang="es">Salta dos veces</p><p>Done</p></main>'))!.click();
    expect(said()).toEqual([
      ['en-GB', 'Today'],
      ['es-MX', 'Salta dos veces'],
      ['en-GB', 'Done'],
    ]);
  });

  it('leaves out what is invisible', async () => {
    (await page(
      '<main><p>Seen</p><p hidden>Gone</p><p inert>Past</p><i aria-hidden="true">Dot</i><b class="only-read">Stars</b></main>',
    ))!.click();
    expect(said()).toEqual([['en-GB', 'Seen']]);
  });

  it('looks into parts that render themselves', () => {
    const part = document.createElement('div');
    document.body.append(part);
    part.attachShadow({ mode: 'open' }).innerHTML = '<style>p { color: red }</style><p>Inside</p>';
    expect(joined(wordsOn(part, 'en'))).toEqual([{ text: 'Inside', language: 'en' }]);
  });

  it('stops at the second touch', async () => {
    const button = (await page('<main>One</main>'))!;
    button.click();
    cancel.mockReset();
    button.click();
    expect(cancel).toHaveBeenCalledOnce();
    expect(speak).toHaveBeenCalledOnce();
  });

  it('is hidden without a voice that runs on the tablet', async () => {
    voices = [{ lang: 'en-US', localService: false }];
    expect(await page('<main>One</main>')).toBeNull();
  });
});

it('reads slotted content in its place', () => {
  const frame = document.createElement('div');
  frame.attachShadow({ mode: 'open' }).innerHTML = '<p>Lift one foot.</p><slot></slot><p>Step 1 of 5</p>';
  frame.innerHTML = '<p>3 of 10</p>';
  document.body.append(frame);
  expect(joined(wordsOn(frame, 'en')).map(({ text }) => text)).toEqual(['Lift one foot. 3 of 10. Step 1 of 5']);
});
