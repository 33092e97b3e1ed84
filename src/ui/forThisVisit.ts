// What is remembered for this visit, by name: it outlives a reload of the tab, not the tab.

/** What was remembered under a name; undefined where nothing was, or where a browser grants no storage. */
export function remembered(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text under a name, or forgets it where it is undefined. Without storage nothing is remembered after a reload. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // Then it is as it usually is after a reload.
  }
}
