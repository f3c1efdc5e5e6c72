import type { Language } from '../board/board';
import type { Texts } from './speech';

const CHILD = { en: () => import('./en').then((module) => module.en), es: () => import('./es').then((module) => module.es) };
const GROWN_UP = {
  en: () => import('./en-grown-up').then((module) => module.enGrownUp),
  es: () => import('./es-grown-up').then((module) => module.esGrownUp),
};

/** The words that this page has loaded: a family seldom needs two languages. */
export const loaded: Partial<Record<Language, Texts>> = {};

/** Loads a language; without network the page stays with what it has. */
export async function loadLanguage(language: Language): Promise<void> {
  const child = await CHILD[language]().catch(() => undefined);
  if (child) loaded[language] ??= { child };
}

/** Loads the grown-up's words of every language in use. */
export async function loadGrownUpWords(): Promise<void> {
  await Promise.all(Object.keys(loaded).map(async (key) => {
    const language = key as Language;
    loaded[language]!.grownUp ??= await GROWN_UP[language]();
  }));
}
