import type { Language } from '../board/board';
import type { Texts } from './speech';

const CHILD = {
  en: () => import('./en').then((module) => module.en),
  es: () => import('./es').then((module) => module.es),
};
const LATER = {
  grownUp: {
    en: () => import('./en-grown-up').then((module) => module.enGrownUp),
    es: () => import('./es-grown-up').then((module) => module.esGrownUp),
  },
  sky: {
    en: () => import('./en-sky').then((module) => module.enSky),
    es: () => import('./es-sky').then((module) => module.esSky),
  },
};

/** The words that this page has loaded; a family rarely needs two languages. */
export const loaded: Partial<Record<Language, Texts>> = {};

/** Loads a language; without a network, the page keeps the one it has. */
export async function loadLanguage(language: Language): Promise<void> {
  const child = await CHILD[language]().catch(() => undefined);
  if (child) loaded[language] ??= { child };
}

/** Loads the words of later screens in every language in use. */
export async function loadWords(part: keyof typeof LATER): Promise<void> {
  await Promise.all(
    Object.entries(loaded).map(async ([language, texts]) => {
      if (!texts[part]) Object.assign(texts, { [part]: await LATER[part][language as Language]() });
    }),
  );
}
