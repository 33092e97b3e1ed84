// How many pictures sample sets are drawn with, and whether with a shortcut, in the address.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';
import { useRemembered } from '../../ui/useRemembered';

export const PER_CLASS = [10, 20, 40, 100];
const USUAL: SetsWish = { perClass: 20, shortcut: false };

interface SetsWish {
  /** One of `PER_CLASS`. */
  readonly perClass: number;
  readonly shortcut: boolean;
}

interface SetsLink {
  readonly wish: SetsWish;
  readonly change: (change: Partial<SetsWish>) => void;
  readonly query: string;
}

/**
 * The wish, as it was left at this visit, how to change it, and its query for a link.
 * What an address asks for and cannot have is told as a notice.
 */
export function useSetsLink(): SetsLink {
  const notify = useAppStore((state) => state.notify);
  const [wish, setWish] = useRemembered('sets', (kept) => wishIn(kept, USUAL), setsQuery);
  const query = setsQuery(wish);
  useAddressState({
    query,
    canonical: (there) => setsQuery(wishIn(there, wish)),
    apply: (there) => setWish((before) => wishIn(there, before)),
    missed: (parts) => notify({ kind: 'link-partly', parts }),
  });
  return { wish, change: (change) => setWish((before) => ({ ...before, ...change })), query };
}

/** The wish as a link says it. */
export const setsQuery = ({ perClass, shortcut }: SetsWish): string =>
  labQuery('sets', { each: perClass, shortcut: shortcut ? 'yes' : 'no' });

/** What an address comes to: what it does not say is as it was `before`. */
export function wishIn(there: string, before: SetsWish): SetsWish {
  const { each, shortcut } = parseLab('sets', there);
  return {
    perClass: PER_CLASS.find((count) => count === each) ?? before.perClass,
    shortcut: shortcut === undefined ? before.shortcut : shortcut === 'yes',
  };
}
