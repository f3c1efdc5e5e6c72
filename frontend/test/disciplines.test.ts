import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('src/styles/page.css', 'utf8');
const consoles = readFileSync('../src/main/resources/META-INF/resources/tokens.css', 'utf8');
const [day, night] = [
  page.slice(0, page.indexOf("data-theme='night'")),
  page.slice(page.indexOf("data-theme='night'")),
] as [string, string];

const inChildMode = (theme: string, token: string) => new RegExp(`--${token}: (#\\w+);`).exec(theme)?.[1];
const inConsoles = (token: string) =>
  new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(consoles)?.slice(1);

/** WCAG 2: relative luminance. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['pt', 'ot', 'slp'])('the color of %s', (discipline) => {
  it.each([discipline, `${discipline}-tint`])('is the same in child mode and both consoles: %s', (token) => {
    expect(inConsoles(token)).toEqual([inChildMode(day, token), inChildMode(night, token)]);
  });

  it.each([
    ['day', day],
    ['night', night],
  ])('can be read by %s', (_name, theme) => {
    expect(contrast(inChildMode(theme, discipline)!, inChildMode(theme, `${discipline}-tint`)!)).toBeGreaterThanOrEqual(
      7,
    );
  });
});
