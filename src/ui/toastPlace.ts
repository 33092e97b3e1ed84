// Where passing messages are shown: on the topmost sheet while one is open, since all else is out of reach then; else on the page.

const places: HTMLElement[] = [];
const listeners = new Set<() => void>();

/** The place that the topmost open sheet has for them; undefined while none is open. */
export const placeOnSheet = (): HTMLElement | undefined => places.at(-1);

/** Calls back whenever it changes; returns how to stop that. */
export function watchPlaces(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The ref of an element on a sheet: messages are shown in it for as long as it is there. */
export function toastPlace(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const tell = () => listeners.forEach((listener) => listener());
  places.push(element);
  tell();
  return () => {
    places.splice(places.indexOf(element), 1);
    tell();
  };
}
