export type Direction = 'ltr' | 'rtl';

const FROM_THE_RIGHT = /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;

/** Returns the direction in which a language is written, by the script that its tag states or implies. */
export function directionOf(tag: string): Direction {
  return FROM_THE_RIGHT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Returns 1 if the next thing is to the right of this one, -1 if it is to the left. */
export function onward(element: Element): 1 | -1 {
  return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}
