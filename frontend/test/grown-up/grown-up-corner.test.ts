import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GrownUpCorner } from '../../src/grown-up/grown-up-corner';
import type { HomeScreen } from '../../src/grown-up/home-screen';
import { keepInstallPrompt } from '../../src/installed/install-prompt';
import type { Outbox } from '../../src/outbox/outbox';
import { en } from '../../src/text/en';
import { enGrownUp } from '../../src/text/en-grown-up';
import { Speech } from '../../src/text/speech';
import { aChild, aTap, answered } from '../fixtures';
import '../../src/grown-up/grown-up-corner';

const refused = answered(1, { command: aTap('bear'), answer: { status: 'REFUSED', reason: 'unknown-slot' } });
const outbox = {
  refused: () => [refused],
  pending: () => 0,
  all: () => [refused],
  isStuck: false,
} as unknown as Outbox;
const storage = { persisted: vi.fn(), persist: vi.fn() };
let corner: GrownUpCorner;

async function open(agent = 'Mozilla/5.0 (Linux; Android 14)'): Promise<void> {
  vi.stubGlobal('navigator', { ...navigator, userAgent: agent, maxTouchPoints: 5, storage });
  corner = document.createElement('grown-up-corner') as GrownUpCorner;
  const settings = { language: 'child' as const, calm: false, theme: 'auto' as const };
  Object.assign(corner, {
    speech: new Speech('en', { child: en, grownUp: enGrownUp }),
    outbox,
    settings,
    players: [aChild()],
  });
  document.body.append(corner);
  await corner.updateComplete;
  await home().updateComplete;
}

const home = () => corner.renderRoot.querySelector<HomeScreen>('home-screen')!;
const find = (id: string) => home().renderRoot.querySelector<HTMLElement>(`[data-testid=${id}]`);

beforeEach(() => {
  vi.stubGlobal('isSecureContext', true);
  storage.persisted.mockResolvedValue(false);
});
afterEach(() => {
  corner.remove();
  vi.unstubAllGlobals();
});

it('names the card that the server refused, and why', async () => {
  await open();
  const words = corner.renderRoot.querySelector('[data-testid=refused]')!.textContent;
  expect(words).toContain('Card bear');
  expect(words).toContain(enGrownUp['refusal_unknown-slot']);
});

it.each([
  ['Mozilla/5.0 (iPad; CPU OS 17)', enGrownUp.homeShare],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X)', enGrownUp.homeShare],
  ['Mozilla/5.0 (Linux; Android 14)', enGrownUp.homeMenu],
])('shows how to put the app on the home screen of %s', async (agent, words) => {
  await open(agent);
  expect(find('home-steps')!.textContent).toContain(words);
});

it('says that an iPad’s app needs its own code', async () => {
  await open('Mozilla/5.0 (iPad; CPU OS 17)');
  expect(find('home-steps')!.textContent).toContain(enGrownUp.homeCode);
});

it('offers a button if the browser can do it', async () => {
  keepInstallPrompt();
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: vi.fn().mockResolvedValue(undefined),
    userChoice: Promise.resolve({ outcome: 'accepted' }),
  });
  dispatchEvent(offer);
  expect(offer.defaultPrevented).toBe(true);
  await open();
  find('install')!.click();
  expect(offer.prompt).toHaveBeenCalled();
});

it('says whether the tablet keeps everything, and asks it to', async () => {
  await open();
  expect(find('storage')!.dataset['state']).toBe('may-be-cleared');
  storage.persist.mockResolvedValue(true);
  find('keep-storage')!.click();
  await vi.waitFor(() => expect(find('storage')!.dataset['state']).toBe('lasting'));
  expect(find('keep-storage')).toBeNull();
});
