import { loaded } from '../text/languages';
import { languageOf, type GrownUpKey } from '../text/speech';

/** Device kinds by what the browser says; the first match counts. */
const KINDS: [RegExp, GrownUpKey][] = [
  [/iPad/, 'deviceIpad'],
  [/iPhone|iPod/, 'deviceIphone'],
  [/\bSilk\b/, 'deviceFire'],
  [/Android.*\bMobile\b/, 'deviceAndroidPhone'],
  [/Android/, 'deviceAndroidTablet'],
  [/CrOS/, 'deviceChromebook'],
  [/Windows/, 'deviceWindows'],
];

type Device = Pick<Navigator, 'userAgent' | 'maxTouchPoints' | 'language'>;

/**
 * Returns an initial name for this tablet: its kind, as every browser discloses it to every page. A parent may change
 * it in the console.
 */
export function deviceName(device: Device = navigator, words = loaded[languageOf(device.language)]?.grownUp): string {
  return words?.[kindOf(device)] ?? '';
}

/**
 * A browser may hide what it runs on: an iPad claims to be a Mac, an Android tablet Linux. Only tablets have a touch
 * screen.
 */
function kindOf({ userAgent, maxTouchPoints }: Device): GrownUpKey {
  const known = KINDS.find(([pattern]) => pattern.test(userAgent))?.[1];
  if (known) return known;
  const isMac = userAgent.includes('Macintosh');
  if (maxTouchPoints > 1) return isMac ? 'deviceIpad' : 'deviceTablet';
  return isMac ? 'deviceMac' : 'deviceComputer';
}
