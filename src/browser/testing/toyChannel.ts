// A channel between toy tabs; a tab can be frozen, and then hears all it missed when it thaws.
import type { TabChannel, TabMessage } from '../tabChannel';

export interface ToyTab extends TabChannel {
  freeze(): void;
  thaw(): void;
}

/** Gives each toy tab of one browser its end. */
export function toyChannels(): () => ToyTab {
  const tabs = new Set<{ hear(message: TabMessage): void }>();
  return () => {
    let listener: (message: TabMessage) => void = () => undefined;
    let missed: TabMessage[] | undefined;
    const own = { hear: (message: TabMessage) => (missed ? void missed.push(message) : listener(message)) };
    tabs.add(own);
    return {
      post(message) {
        for (const tab of tabs) if (tab !== own) setImmediate(() => tabs.has(tab) && tab.hear(message));
      },
      listen: (hear) => (listener = hear),
      close: () => void tabs.delete(own),
      freeze: () => (missed = []),
      thaw() {
        const waiting = missed ?? [];
        missed = undefined;
        for (const message of waiting) listener(message);
      },
    };
  };
}
