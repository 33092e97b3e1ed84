// What is remembered for this visit, by name: it outlives a reload of the tab, not the tab.

/** What was remembered under a name; null where nothing was, or where a browser grants no storage. */
export function remembered(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Remembers a text under a name. Without storage nothing is remembered after a reload. */
export function remember(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // Then it is as it usually is after a reload.
  }
}
