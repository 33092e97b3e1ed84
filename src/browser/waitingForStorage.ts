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
  const now = { blocked: false, saying: false, over: false };
  const tell = () => {
    const sentence = page.querySelector('p');
    if (!now.saying || now.over || !sentence) return;
    sentence.setAttribute('role', 'status');
    sentence.textContent = sentenceFor(now.blocked);
  };
  setTimeout(() => {
    now.saying = true;
    tell();
  }, PATIENCE);
  return {
    blocked() {
      now.blocked = true;
      // A browser that first asks a tab which does not answer tells of it later than what is said by then.
      tell();
    },
    over: () => void (now.over = true),
  };
}
