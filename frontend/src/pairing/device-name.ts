import { loaded } from '../text/languages';
import { languageOf, type GrownUpKey } from '../text/speech';

/** Each kind of device by what its browser says of it; the first that fits counts. */
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
 * A first name for this tablet: its kind, as every browser tells it to every page. A parent may change it in the
 * console.
 */
export function deviceName(device: Device = navigator, words = loaded[languageOf(device.language)]?.grownUp): string {
  return words?.[kindOf(device)] ?? '';
}

/**
 * A browser may hide what it runs on, an iPad as a Mac and an Android tablet as Linux; only their screens can be
 * touched.
 */
function kindOf({ userAgent, maxTouchPoints }: Device): GrownUpKey {
  const known = KINDS.find(([pattern]) => pattern.test(userAgent))?.[1];
  if (known) return known;
  const isMac = userAgent.includes('Macintosh');
  if (maxTouchPoints > 1) return isMac ? 'deviceIpad' : 'deviceTablet';
  return isMac ? 'deviceMac' : 'deviceComputer';
}
