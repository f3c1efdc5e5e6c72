import { afterEach, expect, it } from 'vitest';
import { SkyBand } from '../../src/scenery/sky-band';
import { en } from '../../src/text/en';
import { Speech } from '../../src/text/speech';

async function band(week: number): Promise<ShadowRoot> {
  const sky = Object.assign(new SkyBand(), { speech: new Speech('en', { child: en }), total: 143, week });
  document.body.append(sky);
  await sky.updateComplete;
  return sky.shadowRoot!;
}

afterEach(() => document.body.replaceChildren());

it.each([3, 10, 11, 40])('shows one number of stars, also in a week of %d', async (week) => {
  const sky = await band(week);
  const seen = [...sky.querySelectorAll('header > :not(.only-read)')].map((part) => part.textContent).join(' ');
  expect(seen.match(/\d+/g)).toEqual(['143']);
  expect(sky.querySelectorAll('.week .star')).toHaveLength(Math.min(week, 10));
  expect(sky.querySelector('.week')!.getAttribute('aria-label')).toContain(`${week} stars this week`);
});
