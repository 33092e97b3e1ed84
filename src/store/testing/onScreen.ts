// What a component says: its markup as lines of text, of a store that is read as it is now.
import type { AppStore } from '../appStore';

/** The store for a component that is drawn once, to text: React then reads a store's first state, so this one begins as it is. */
export const asItIs = (store: AppStore): AppStore => ({ ...store, getInitialState: store.getState });

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** The texts of some markup, one for each element that has one; without the marks that keep names of either direction apart. */
export function linesOf(markup: string): readonly string[] {
  return markup
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity).replace(/[\u2066-\u2069]/g, ''))
    .filter((text) => text.trim() !== '');
}
