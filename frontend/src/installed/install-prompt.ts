/** What a browser offers if it can add the app to the home screen by itself. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<void>;
  userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offered: InstallPromptEvent | undefined;

/** Keeps the browser's offer for the grown-up's corner; a child must never see it. */
export function keepInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offered = event as InstallPromptEvent;
  });
}

export const canInstall = (): boolean => offered !== undefined;

/** Returns whether the app is on the home screen afterwards. An offer can be used once. */
export async function install(): Promise<boolean> {
  const offer = offered;
  offered = undefined;
  if (!offer) return false;
  await offer.prompt();
  return (await offer.userChoice).outcome === 'accepted';
}

export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;
