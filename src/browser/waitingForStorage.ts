// What the first page says while the browser keeps it waiting for its storage.

/** Milliseconds until something is said: another tab that closes by itself takes less. */
const PATIENCE = 1_500;

export interface Waiting {
  /** Another tab holds an older version of what is kept. */
  readonly blocked: () => void;
  /** The storage is there, or is known not to be. */
  readonly over: () => void;
}

/** Says in the page's one sentence what it waits for, if it waits for long. `sentenceFor` is asked whether another tab blocks it. */
export function waitingForStorage(page: Element, sentenceFor: (blocked: boolean) => string): Waiting {
  let blocked = false;
  const timer = setTimeout(() => {
    const sentence = page.querySelector('p');
    if (!sentence) return;
    sentence.setAttribute('role', 'status');
    sentence.textContent = sentenceFor(blocked);
  }, PATIENCE);
  return { blocked: () => (blocked = true), over: () => clearTimeout(timer) };
}
