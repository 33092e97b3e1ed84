// What the first page says while the browser keeps it waiting for its storage.

/** Milliseconds until something is said: another tab that closes by itself takes less. */
const PATIENCE = 1_500;

export interface Waiting {
  /** Another tab holds an older version of what is kept. */
  readonly blocked: () => void;
  /** The storage is there, or is known not to be. */
  readonly over: () => void;
}

/** Says in the page's one sentence what it waits for, if it waits for long. */
export function waitingForStorage(page: Element, { host }: Pick<Location, 'host'>): Waiting {
  let blocked = false;
  const timer = setTimeout(() => {
    const sentence = page.querySelector('p');
    if (!sentence) return;
    sentence.setAttribute('role', 'status');
    sentence.textContent = blocked
      ? `Another tab holds your projects open with an older Headstart. Close all other tabs that show ${host}: this one then goes on by itself.`
      : `The browser has not opened what it keeps of your projects yet. If other tabs show ${host}, close them: this one then goes on by itself.`;
  }, PATIENCE);
  return { blocked: () => (blocked = true), over: () => clearTimeout(timer) };
}
