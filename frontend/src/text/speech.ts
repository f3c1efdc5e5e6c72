import type { Language, Mode } from '../board/board';
import type { ChildTexts } from './en';
import type { GrownUpTexts } from './en-grown-up';
import type { SkyTexts } from './en-sky';

export type ChildKey = keyof ChildTexts;
export type GrownUpKey = keyof GrownUpTexts;
export type SkyKey = keyof SkyTexts;
/** The words of one language; those for grown-ups and of the sky are loaded with the screens that need them. */
export interface Texts {
  child: ChildTexts;
  grownUp?: GrownUpTexts;
  sky?: SkyTexts;
}

export type Values = Record<string, string | number>;

const SUFFIX: Record<Mode, string> = { CHILD: '', GROWN_UP_LED: '_led', OLDER_CHILD: '_older' };

export function languageOf(wished: string | null | undefined): Language {
  return wished?.toLowerCase().startsWith('es') ? 'es' : 'en';
}

/** Words for whoever is at the tablet: in their language, and in their mode. */
export class Speech {
  constructor(
    readonly language: Language,
    private readonly texts: Texts,
    readonly mode: Mode = 'CHILD',
  ) {}

  /** The language that the words are written in, which determines the page's direction. */
  get tag(): string {
    return this.texts.child.languageTag;
  }

  child(key: ChildKey, values: Values = {}): string {
    return fill(pick(this.texts.child, key, values, SUFFIX[this.mode]), values);
  }

  grownUp(key: GrownUpKey, values: Values = {}): string {
    return fill(pick(this.texts.grownUp ?? {}, key, values, ''), values);
  }

  sky(key: SkyKey, values: Values = {}): string {
    return fill(pick(this.texts.sky ?? {}, key, values, SUFFIX[this.mode]), values);
  }

  /** Says why the server did not accept a command, also for reasons that a later server adds. */
  refusal(reason: string | undefined): string {
    const texts: Record<string, string> = this.texts.grownUp ?? {};
    return texts[`refusal_${reason}`] ?? texts['refusal'] ?? '';
  }

  list(names: readonly string[]): string {
    return Intl.ListFormat ? new Intl.ListFormat(this.tag, { type: 'conjunction' }).format(names) : names.join(', ');
  }
}

function pick(texts: Record<string, string>, key: string, values: Values, suffix: string): string {
  const spoken = texts[key + suffix] === undefined ? key : key + suffix;
  return (values['n'] === 1 ? texts[`${spoken}_one`] : undefined) ?? texts[spoken] ?? '';
}

/** Fills in values; a function as the replacement keeps a "$" in a child's nickname from being read as a pattern. */
function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
