import './play-page';
import { keepInstallPrompt } from './installed/install-prompt';
import { Tablet } from './tablet/tablet';

const LATER_MS = 500;

keepInstallPrompt();
const page = document.querySelector('starhop-play')!;

Tablet.open().then(
  (tablet) => {
    page.tablet = tablet;
    tablet.start();
    // After everything that the first paint needs.
    if (import.meta.env.PROD)
      setTimeout(
        () =>
          void import('./installed/stay-installed').then(({ stayInstalled }) => stayInstalled(tablet)).catch(() => {}),
        LATER_MS,
      );
  },
  () => {
    page.isBroken = true;
  },
);
