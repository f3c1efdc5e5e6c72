import { afterEach, expect, it } from 'vitest';
import { deviceName } from '../src/pairing/device-name';
import { takeLinkCode } from '../src/pairing/link-code';
import { avatarUrl, pictureUrl } from '../src/pictures/picture';

afterEach(() => history.replaceState(null, '', '/'));

it('takes the code out of the address, so that it stays nowhere', () => {
  history.replaceState(null, '', '/play/#code=482913');
  expect(takeLinkCode()).toBe('482913');
  expect(location.hash).toBe('');
});

it('takes nothing that is not six digits', () => {
  history.replaceState(null, '', '/play/#code=4829');
  expect(takeLinkCode()).toBe('');
});

it('gives the tablet a plain name', () => {
  expect(deviceName('Mozilla/5.0 (iPad; CPU OS 17)')).toBe('iPad');
  expect(deviceName('Mozilla/5.0 (Linux; Android 14)')).toBe('Android tablet');
  expect(deviceName('Mozilla/5.0 (X11; Linux)')).toBe('Tablet');
});

it('looks for pictures only among its own', () => {
  expect(pictureUrl('1f43b')).toMatch(/pictures\/1f43b\.svg$/);
  expect(pictureUrl('../../secret')).not.toContain('..');
  expect(avatarUrl('fox')).toContain('1f98a');
});
