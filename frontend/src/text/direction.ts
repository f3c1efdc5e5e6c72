export type Direction = 'ltr' | 'rtl';

const FROM_THE_RIGHT = /Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa/;

/** Which way a language is written, by the script that its tag says or stands for. */
export function directionOf(tag: string): Direction {
  return FROM_THE_RIGHT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** 1 where the next thing stands to the right of this one, -1 where it stands to the left. */
export function onward(element: Element): 1 | -1 {
  return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}
