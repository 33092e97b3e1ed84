// What a menu holds, and how it falls into sections.
import type { Elements } from './elements';
import type { TriggerLook } from './Trigger';

/** Something to choose. */
export type Entry =
  | {
      readonly kind?: 'item';
      readonly label: string;
      readonly icon?: Elements;
      /** What it does, where its label does not say all. */
      readonly detail?: string;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly onChoose: () => void;
    }
  | {
      readonly kind: 'choice';
      /** What it is known by, where the list may change while it is open: a press then never falls to another that came into its place. */
      readonly id?: string;
      readonly label: string;
      /** The language of the label, where it is not that of the page. */
      readonly lang?: string;
      readonly detail?: string;
      readonly chosen: boolean;
      readonly onChoose: () => void;
    };

export type MenuItem = Entry | { readonly kind: 'separator' } | { readonly kind: 'heading'; readonly label: string };

export interface MenuProps extends TriggerLook {
  readonly items: readonly MenuItem[];
}

export interface Section {
  readonly heading: string | undefined;
  readonly entries: readonly Entry[];
}

/** Items between separators and below headings; empty sections are left out. */
export function sections(items: readonly MenuItem[]): readonly Section[] {
  const found: { heading: string | undefined; entries: Entry[] }[] = [];
  for (const item of items) {
    if (item.kind === 'separator') found.push({ heading: undefined, entries: [] });
    else if (item.kind === 'heading') found.push({ heading: item.label, entries: [] });
    else {
      const last = found.at(-1);
      if (last) last.entries.push(item);
      else found.push({ heading: undefined, entries: [item] });
    }
  }
  return found.filter(({ entries }) => entries.length > 0);
}
