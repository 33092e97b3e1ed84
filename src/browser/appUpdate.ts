// The installed app: registers the service worker and tells of a new version, which the person takes when it suits them.

/** How often a page that stays open asks for a new version, in milliseconds. */
const ASK_EVERY = 60 * 60 * 1000;

/** What the page says to a waiting service worker; the worker listens for the same word. */
const TAKE_OVER = { type: 'SKIP_WAITING' } as const;

/**
 * Makes the app available offline. `onUpdate` is called when a new version waits, with what loads it; nothing is ever loaded unasked.
 * Does nothing in development, and where the browser has no service workers.
 */
export async function registerApp(onUpdate: (apply: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const container = navigator.serviceWorker;
  /** The first worker of a first visit takes over silently: it brings nothing new. */
  let controlled = container.controller !== null;
  let applying = false;

  container.addEventListener('controllerchange', () => {
    if (applying) location.reload();
    // Site data was cleared, and the worker with it: nothing is newer for that.
    else if (container.controller === null) return;
    // Another tab took the new version: this one runs on what it has, until its person reloads it.
    else if (controlled) onUpdate(() => location.reload());
    controlled = true;
  });

  const announce = (waiting: ServiceWorker) =>
    onUpdate(() => {
      applying = true;
      waiting.postMessage(TAKE_OVER);
    });

  // What is on screen comes first: the worker's own downloads begin when the page has loaded.
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  try {
    const registration = await container.register('./sw.js', { scope: './', updateViaCache: 'none' });
    if (registration.waiting && controlled) announce(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && controlled) announce(installing);
      });
    });
    setInterval(() => void registration.update().catch(() => undefined), ASK_EVERY);
  } catch (error) {
    // The app works without; only "offline after the first visit" does not.
    console.warn('The app will not be available offline:', error);
  }
}
