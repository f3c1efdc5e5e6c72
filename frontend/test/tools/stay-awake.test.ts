import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/tools/hold-timer';
import '../../src/tools/rep-counter';
import { en } from '../../src/text/en';
import { enSky } from '../../src/text/en-sky';
import { Speech } from '../../src/text/speech';

const release = vi.fn(async () => undefined);
const request = vi.fn(async () => ({ released: false, release }));
const settled = () => new Promise((done) => setTimeout(done));

function show<Tag extends 'hold-timer' | 'rep-counter'>(tag: Tag) {
  const element = document.createElement(tag) as HTMLElement & {
    speech: Speech;
    updateComplete: Promise<boolean>;
    renderRoot: ShadowRoot;
  };
  element.speech = new Speech('en', { child: en, sky: enSky });
  document.body.append(element);
  return element;
}

async function touch(element: ReturnType<typeof show>): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelector('button')!.click();
  await settled();
}

describe('the screen', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  });

  afterEach(() => document.body.replaceChildren());

  it('stays on while a child holds, and no longer', async () => {
    const timer = show('hold-timer');
    await touch(timer);
    expect(request).toHaveBeenCalledTimes(1);
    expect(release).not.toHaveBeenCalled();
    await touch(timer);
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('stays on from the first count until the card is left', async () => {
    const counter = show('rep-counter');
    await touch(counter);
    await touch(counter);
    expect(request).toHaveBeenCalledTimes(1);
    counter.remove();
    await settled();
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('may sleep only when the last one is done', async () => {
    const timer = show('hold-timer');
    const counter = show('rep-counter');
    await touch(timer);
    await touch(counter);
    timer.remove();
    await settled();
    expect(release).not.toHaveBeenCalled();
    counter.remove();
    await settled();
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('is requested again after another page was shown', async () => {
    const timer = show('hold-timer');
    request.mockResolvedValueOnce({ released: true, release });
    await touch(timer);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(request).toHaveBeenCalledTimes(2);
    await touch(timer);
  });

  it('is left alone if the browser has no such lock', async () => {
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: undefined });
    const timer = show('hold-timer');
    await touch(timer);
    expect(timer.renderRoot.querySelector('button')!.getAttribute('aria-label')).toBe(enSky.stopHold);
  });
});
