import { expect, it } from 'vitest';
import { asAsked } from '../../src/worker/byte-range';

const CLIP = 'https://home/play/api/media/clip';
const kept = () => new Response('0123456789', { headers: { 'Content-Type': 'video/mp4', ETag: '"clip"' } });
const ask = (range?: string) => asAsked(new Request(CLIP, range ? { headers: { Range: range } } : {}), kept());

it.each([
  ['bytes=0-1', '01', 'bytes 0-1/10'],
  ['bytes=4-', '456789', 'bytes 4-9/10'],
  ['bytes=0-', '0123456789', 'bytes 0-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=-99', '0123456789', 'bytes 0-9/10'],
])('answers %s with these bytes alone', async (range, text, told) => {
  const part = await ask(range);
  expect(part.status).toBe(206);
  expect(part.headers.get('Content-Range')).toBe(told);
  expect(part.headers.get('Content-Length')).toBe(String(text.length));
  expect(part.headers.get('Content-Type')).toBe('video/mp4');
  expect(await part.text()).toBe(text);
});

it.each(['bytes=10-', 'bytes=5-4', 'bytes=-0'])('says that %s cannot be satisfied', async (range) => {
  const none = await ask(range);
  expect(none.status).toBe(416);
  expect(none.headers.get('Content-Range')).toBe('bytes */10');
});

it.each([undefined, 'bytes=0-1,4-5', 'bytes=-', 'lines=1-2', 'bytes=a-b'])('gives all of it for %s', async (range) => {
  const whole = await ask(range);
  expect(whole.status).toBe(200);
  expect(await whole.text()).toBe('0123456789');
});

it('leaves a partial response as it is', async () => {
  const missing = await asAsked(
    new Request(CLIP, { headers: { Range: 'bytes=0-1' } }),
    new Response('', { status: 404 }),
  );
  expect(missing.status).toBe(404);
});
