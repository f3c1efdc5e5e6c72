import { afterEach, describe, expect, it } from 'vitest';
import { deviceName } from '../src/pairing/device-name';
import { takeLinkCode } from '../src/pairing/link-code';
import { avatarUrl, pictureUrl } from '../src/pictures/picture';
import { enGrownUp } from '../src/text/en-grown-up';
import { loadLanguage, loadWords } from '../src/text/languages';

afterEach(() => history.replaceState(null, '', '/'));

it('takes the code out of the address, so that it is left nowhere', () => {
  history.replaceState(null, '', '/play/#code=482913');
  expect(takeLinkCode()).toBe('482913');
  expect(location.hash).toBe('');
});

it('accepts nothing but six digits', () => {
  history.replaceState(null, '', '/play/#code=4829');
  expect(takeLinkCode()).toBe('');
});

describe('the name a tablet begins with', () => {
  const named = (userAgent: string, maxTouchPoints = 5, words = enGrownUp) =>
    deviceName({ userAgent, maxTouchPoints, language: 'en' }, words);

  it.each([
    [
      'iPad',
      'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Version/12.1.2 Mobile/15E148 Safari/604.1',
    ],
    [
      'iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/26.0 Mobile/15E148 Safari/604.1',
    ],
    [
      'Android tablet',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    ],
    [
      'Android phone',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
    ],
    [
      'Fire tablet',
      'Mozilla/5.0 (Linux; Android 11; KFTRWI) AppleWebKit/537.36 (KHTML, like Gecko) Silk/130.4.1 like Chrome/130.0.0.0 Safari/537.36',
    ],
    [
      'Chromebook',
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    ],
    [
      'Windows computer',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    ],
  ])('is %s by what its browser says', (name, agent) => expect(named(agent)).toBe(name));

  it('recognizes an iPad that claims to be a Mac', () => {
    const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15';
    expect([named(mac, 5), named(mac, 0)]).toEqual(['iPad', 'Mac']);
  });

  it('claims no more than the browser says', () => {
    const linux =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
    expect([named(linux, 5), named(linux, 0)]).toEqual(['Tablet', 'Computer']);
  });

  it('is in the language of whoever pairs it', async () => {
    await Promise.all([loadLanguage('es'), loadLanguage('en')]);
    await loadWords('grownUp');
    expect(deviceName({ userAgent: 'Linux; Android 10', maxTouchPoints: 5, language: 'es-MX' })).toBe(
      'Tableta Android',
    );
  });

  it('is left to the server until the words are loaded', () => {
    expect(named('iPad', 5, {} as typeof enGrownUp)).toBe('');
  });
});

it('looks for pictures only among its own', () => {
  expect(pictureUrl('1f43b')).toMatch(/pictures\/1f43b\.svg$/);
  expect(pictureUrl('../../secret')).not.toContain('..');
  expect(avatarUrl('fox')).toContain('1f98a');
});
