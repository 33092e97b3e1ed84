// What is set in a tool and what its address says after the `?`, kept alike: a link sets it, what is set becomes a step of history, Back undoes it.
import { useEffect, useRef, useSyncExternalStore } from 'react';

interface AddressState {
  /** What is set, as text. */
  readonly query: string;
  /** What an address comes to, as such text: what it does not say, or says wrongly, stays as it is set now. */
  readonly canonical: (there: string) => string;
  /** Sets what an address says. */
  readonly apply: (there: string) => void;
  /** A change takes the place of the last step of history: for what is typed letter by letter. */
  readonly quiet?: boolean;
  /** Until then nothing is set that an address could change: the project is still being read. */
  readonly ready?: boolean;
}

export function useAddressState({ query, canonical, apply, quiet = false, ready = true }: AddressState): void {
  const there = useSyncExternalStore(watch, fragment);
  const first = useRef({ path: pathOf(there), query });
  const coming = useRef<string>(undefined);
  const shown = useRef(query);
  const use = useRef({ canonical, apply });
  useEffect(() => {
    use.current = { canonical, apply };
  }, [canonical, apply]);

  // What is set when it begins is what a bare address stands for.
  const live = useRef(false);
  useEffect(() => {
    if (live.current) return;
    shown.current = query;
    first.current = { ...first.current, query };
    live.current = ready;
  }, [query, ready]);

  // What the address says, unless it leads elsewhere by now.
  useEffect(() => {
    const { path, query: before } = first.current;
    if (!live.current || pathOf(there) !== path) return;
    const wanted = queryOf(there) || before;
    const target = use.current.canonical(wanted);
    if (target === shown.current) return;
    coming.current = target;
    use.current.apply(wanted);
  }, [there, ready]);

  useEffect(() => {
    if (!live.current || query === shown.current) return;
    const came = coming.current;
    coming.current = undefined;
    // What is there before anybody set it is no step.
    if (shown.current === '' && came === undefined) first.current = { ...first.current, query };
    shown.current = query;
    const now = fragment();
    const { path, query: before } = first.current;
    if (pathOf(now) !== path || query === queryOf(now) || (queryOf(now) === '' && query === before)) return;
    const next = `${path}?${query}`;
    if (quiet || query === came) history.replaceState(history.state, '', next);
    else history.pushState(null, '', next);
    // Whoever reads the address is told only of steps that a person takes.
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, [query, quiet]);
}

/** The address of the tool in view with these settings. */
export const linkWith = (query: string): string =>
  new URL(query === '' ? pathOf(fragment()) : `${pathOf(fragment())}?${query}`, location.href).href;

function watch(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  addEventListener('popstate', changed);
  return () => {
    removeEventListener('hashchange', changed);
    removeEventListener('popstate', changed);
  };
}

const fragment = () => location.hash;
const pathOf = (hash: string): string => hash.split('?', 1)[0] ?? '';
const queryOf = (hash: string): string => (hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : '');
