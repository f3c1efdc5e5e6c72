import type { Language } from '../board/board';

/** What a grown-up chose for this tablet. Stored only there. */
export interface Settings {
  language: Language | 'child';
  calm: boolean;
  sound: boolean;
  theme: 'auto' | 'day' | 'night';
}

const KEY = 'starhop-settings';
const DEFAULTS: Settings = { language: 'child', calm: false, sound: false, theme: 'auto' };

export function readSettings(): Settings {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) };
  } catch {
    return DEFAULTS;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Private windows refuse storage; the choice then lasts until the page closes.
  }
  applySettings(settings);
}

/** Sets day or night and calm mode on the page, where the styles look for them. */
export function applySettings({ theme, calm, sound }: Settings): void {
  const isNight = theme === 'night' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = isNight ? 'night' : 'day';
  document.documentElement.dataset['calm'] = calm ? 'on' : 'off';
  document.documentElement.dataset['sound'] = sound ? 'on' : 'off';
}
