import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mirror, mirrorBoard, mirrored } from '../../dev/test-locale.js';
import '../../src/collection/sky-screen';
import type { SkyScreen } from '../../src/collection/sky-screen';
import '../../src/play-page';
import type { PlayPage } from '../../src/play-page';
import { directionOf } from '../../src/text/direction';
import { en } from '../../src/text/en';
import { es } from '../../src/text/es';
import { enSky } from '../../src/text/en-sky';
import { loaded } from '../../src/text/languages';
import { Speech } from '../../src/text/speech';
import { aBoard, aCard, aChild } from '../fixtures';

const rightToLeft = mirror({ ...en });

describe('the direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-XB', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['en', 'ltr'],
    ['es-MX', 'ltr'],
    ['uz', 'ltr'],
    ['zh', 'ltr'],
  ])('of %s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });

  it('is left to right in every language we have', () => {
    for (const words of [en, es]) expect(directionOf(words.languageTag)).toBe('ltr');
  });
});

describe('the test language', () => {
  it('keeps placeholders, numbers, and symbols, and no Latin letters', () => {
    expect(mirrored('Hi {name}! Pick 2 cards.')).toMatch(/^[^a-z]* \{name\}! [^a-z]* 2 [^a-z]*\.$/i);
  });

  it('is longer than English', () => {
    expect(mirrored('Story').length).toBeGreaterThan(6);
  });

  it('writes a card’s words in its own tag and leaves names alone', () => {
    const board = mirrorBoard(structuredClone(aBoard(aChild({ cards: [aCard('bear')] }))));
    expect(Object.keys(board.children[0]!.cards[0]!.texts)).toEqual(['ar-XB']);
    expect(board.children[0]!.nickname).toBe('Mia');
  });
});

describe('the page', () => {
  let page: PlayPage;

  beforeEach(() => {
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    page = document.createElement('starhop-play');
  });

  afterEach(() => {
    page.remove();
    delete loaded.en;
    vi.unstubAllGlobals();
  });

  it.each([
    ['rtl', 'ar-XB', rightToLeft],
    ['ltr', 'en', en],
  ])('runs %s in %s', async (direction, tag, words) => {
    loaded.en = { child: words };
    document.body.append(page);
    await page.updateComplete;
    expect([document.documentElement.dir, document.documentElement.lang]).toEqual([direction, tag]);
  });

  it('formats in the language of its words', () => {
    expect(new Speech('en', { child: rightToLeft }).list(['Mia', 'Leo'])).toBe('Mia وLeo');
  });
});

describe('the tabs of the sky', () => {
  let sky: SkyScreen;

  beforeEach(async () => {
    sky = document.createElement('sky-screen') as SkyScreen;
    Object.assign(sky, { speech: new Speech('en', { child: en, sky: enSky }), child: aChild(), today: '2026-11-21' });
    document.body.append(sky);
    await sky.updateComplete;
  });

  afterEach(() => sky.remove());

  it.each([
    ['ltr', 'ArrowRight'],
    ['rtl', 'ArrowLeft'],
  ])('go on in %s with %s', async (direction, key) => {
    sky.style.direction = direction;
    sky.renderRoot.querySelector('[role=tablist]')!.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await sky.updateComplete;
    expect(sky.view).toBe('gallery');
  });
});
