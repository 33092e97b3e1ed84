// What is set in a tool and what its address says after the `?`, kept alike:
// a link sets it, what is set becomes a step of history, Back undoes it.

import { missedOfLink } from './missedOfLink';

/** The address of the page, with its history. */
export interface AddressDoor {
  /** From the `#` on. */
  fragment(): string;
  /** What was stored with the step in view. */
  state(): unknown;
  push(fragment: string, state: unknown): void;
  replace(fragment: string, state: unknown): void;
}

/** A tool as it is set now. */
export interface AddressSetting {
  /** What is set, as text. */
  readonly query: string;
  /**
   * What an address comes to, as such text: what it does not say, or says wrongly, stays as it is set now. `own` where it is a step of
   * one’s own history, which says what was set once: it is no link of a stranger.
   */
  readonly canonical: (there: string, own: boolean) => string;
  /** Sets what an address says. */
  readonly apply: (there: string, own: boolean) => void;
  /** Is told what of a link could not be followed, and that once. */
  readonly missed: (parts: readonly string[]) => void;
  /** A change takes the place of the last step of history: for what is typed letter by letter. */
  readonly quiet: boolean;
  /** Until then nothing is set that an address could change. */
  readonly ready: boolean;
  /** Whose settings they are: a step of history of another owner sets nothing. */
  readonly owner: string;
}

export interface AddressSteps {
  /** Called whenever a setting or the address may have changed; does nothing where neither has. */
  update(now: AddressSetting): void;
  /** What the address asked for was refused: it says again what is set. */
  refuse(): void;
}

/** Keeps one tool’s settings and its address alike, by way of `door`; they are of the place that is in view at this call. */
export function addressSteps(door: AddressDoor): AddressSteps {
  const path = pathOf(door.fragment());
  let live = false;
  let owner = '';
  /** What is set, as far as the address knows. */
  let shown = '';
  /** What a bare address stands for: what was set when it began. */
  let bare = '';
  /** What an address asked for, until it is set. */
  let coming: string | undefined;
  let seen: { readonly fragment: string; readonly state: unknown } | undefined;

  const replace = (query: string) => {
    door.replace(query === '' ? path : `${path}?${query}`, { owner });
    seen = { fragment: door.fragment(), state: door.state() };
  };

  /** What the address says, unless it leads elsewhere by now. */
  const follow = ({ canonical, apply, missed }: AddressSetting) => {
    const [fragment, state] = [door.fragment(), door.state()];
    if (pathOf(fragment) !== path || (seen?.fragment === fragment && seen.state === state)) return;
    const whose = ownerOf(state);
    if (whose !== undefined && whose !== owner) {
      replace(shown === bare ? '' : shown);
      return;
    }
    if (whose === undefined) door.replace(fragment, { owner });
    seen = { fragment, state: door.state() };
    const wanted = queryOf(fragment) || bare;
    const own = whose !== undefined;
    const target = canonical(wanted, own);
    // A step of one's own history says what was set once.
    const lost = !own ? missedOfLink(queryOf(fragment), target) : [];
    if (lost.length > 0) {
      replace(target === bare ? '' : target);
      missed(lost);
    } else if (queryOf(fragment) !== '' && queryOf(fragment) !== target) replace(target);
    if (target === shown) return;
    coming = target;
    apply(wanted, own);
  };

  /** What was set is told to the address. */
  const tell = ({ query, quiet }: AddressSetting) => {
    if (query === shown) return;
    const came = coming;
    // A tool of several settings may get there one by one.
    if (came !== undefined && query !== came && isOnTheWay(query, shown, came)) {
      shown = query;
      return;
    }
    coming = undefined;
    shown = query;
    const there = door.fragment();
    if (pathOf(there) !== path || query === queryOf(there) || (queryOf(there) === '' && query === bare)) return;
    if (quiet || query === came) {
      replace(query);
      return;
    }
    door.push(`${path}?${query}`, { owner });
    seen = { fragment: door.fragment(), state: door.state() };
  };

  return {
    update(now) {
      if (!live) {
        shown = bare = now.query;
        owner = now.owner;
        live = now.ready;
        if (!live) return;
      }
      if (now.owner !== owner) {
        if (!now.ready) return;
        // What others set is theirs; what the address says from now on is of who is here.
        owner = now.owner;
        coming = undefined;
        shown = bare = now.query;
        const there = door.fragment();
        // A link that was followed meanwhile is meant for who is here.
        if (pathOf(there) === path && ownerOf(door.state()) !== undefined) {
          replace(queryOf(there) === '' ? '' : now.query);
          return;
        }
      }
      follow(now);
      tell(now);
    },
    refuse() {
      coming = undefined;
      if (live && pathOf(door.fragment()) === path) replace(shown === bare ? '' : shown);
    },
  };
}

/** What stands before the `?` of an address’s fragment: the place. */
export const pathOf = (fragment: string): string => fragment.split('?', 1)[0] ?? '';
const queryOf = (fragment: string): string => (fragment.includes('?') ? fragment.slice(fragment.indexOf('?') + 1) : '');

/** Whether each setting is as it was or as it is to be. */
function isOnTheWay(query: string, from: string, to: string): boolean {
  const known = new Set([...from.split('&'), ...to.split('&')]);
  return query.split('&').every((each) => known.has(each));
}

function ownerOf(state: unknown): string | undefined {
  return typeof state === 'object' && state !== null && 'owner' in state && typeof state.owner === 'string' ? state.owner : undefined;
}
