// Turns web push on and off in this browser. The page decides what is shown; this only asks the browser.

const worker = () => new URL("parent/push-worker.js", document.baseURI);
const scope = () => new URL("parent/", document.baseURI).href;

function isSupported() {
  return window.isSecureContext && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
}

async function subscription() {
  const registration = await navigator.serviceWorker.getRegistration(scope());
  return registration && registration.scope === scope() ? await registration.pushManager.getSubscription() : null;
}

async function tell(panel) {
  if (!isSupported()) {
    return panel.$server.told("UNSUPPORTED", null);
  }
  if (Notification.permission === "denied") {
    return panel.$server.told("BLOCKED", null);
  }
  const known = Notification.permission === "granted" ? await subscription() : null;
  return panel.$server.told(known ? "ON" : "OFF", known ? known.endpoint : null);
}

async function subscribe(key) {
  const registration = await navigator.serviceWorker.register(worker(), { scope: scope() });
  await activated(registration);
  const wanted = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await registration.pushManager.subscribe(wanted);
  } catch (error) {
    // It may still be subscribed to the key of an earlier installation.
    const old = await registration.pushManager.getSubscription();
    if (!old) {
      throw error;
    }
    await old.unsubscribe();
    return registration.pushManager.subscribe(wanted);
  }
}

function activated(registration) {
  const coming = registration.installing ?? registration.waiting;
  if (registration.active || !coming) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    coming.addEventListener("statechange", () => coming.state === "activated" && resolve());
  });
}

async function turnOn(panel, key) {
  // The browser asks only while it still knows that somebody touched the button, so this is first.
  if ((await Notification.requestPermission()) !== "granted") {
    return tell(panel);
  }
  try {
    const { endpoint, keys } = (await subscribe(key)).toJSON();
    return panel.$server.subscribed(endpoint, keys.p256dh, keys.auth);
  } catch (error) {
    console.info("Push is not possible here", error);
    return panel.$server.told("FAILED", null);
  }
}

async function turnOff(panel) {
  const known = await subscription();
  if (known) {
    await known.unsubscribe();
    return panel.$server.unsubscribed(known.endpoint);
  }
  return tell(panel);
}

/** Connects the buttons of a panel, shown or not yet, and tells its server what this browser can do. */
export function connect(panel, key) {
  panel.addEventListener("click", (click) => {
    if (click.target.closest("#push-on")) {
      turnOn(panel, key);
    } else if (click.target.closest("#push-off")) {
      turnOff(panel);
    }
  });
  return tell(panel);
}
