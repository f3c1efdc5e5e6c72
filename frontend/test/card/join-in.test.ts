import { expect, it } from 'vitest';
import { JoinIn } from '../../src/card/join-in';
import { en } from '../../src/text/en';
import { enSky } from '../../src/text/en-sky';
import { Speech } from '../../src/text/speech';

it('names a grown-up in small letters in the middle of a sentence', async () => {
  const joinIn = Object.assign(new JoinIn(), { speech: new Speech('en', { child: en, sky: enSky }) });
  document.body.append(joinIn);
  await joinIn.updateComplete;
  const button = joinIn.shadowRoot!.querySelector<HTMLElement>('[data-testid=join-GROWN_UP]')!;
  expect(button.textContent).toContain('A grown-up');
  button.click();
  await joinIn.updateComplete;
  expect(joinIn.shadowRoot!.querySelector('[data-testid=joined]')?.textContent).toBe(
    'With a grown-up: a star for the family.',
  );
});
