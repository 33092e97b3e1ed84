// The settings of a tool in its address, for as long as the tool is in view.
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { AddressDoor, AddressSetting, AddressSteps } from './addressSteps';
import { addressSteps, pathOf } from './addressSteps';

type AddressState = Omit<AddressSetting, 'quiet' | 'ready' | 'owner'> & {
  readonly quiet?: boolean;
  readonly ready?: boolean;
  /** The id of the project that the settings are of; left out where they are of none. */
  readonly owner?: string | undefined;
};

/**
 * Keeps the address like `query` while the component is there, and calls `apply` with what a link or a step of history asks for. What it
 * gives is to be called where a person refuses that: the address says again what is set.
 */
export function useAddressState({ query, canonical, apply, missed, quiet = false, ready = true, owner = '' }: AddressState): () => void {
  // Looked at anew when either changes: two steps of history may have the same address.
  useSyncExternalStore(watch, stepInView, nowhere);
  const steps = useRef<AddressSteps>(undefined);
  useEffect(() => {
    steps.current ??= addressSteps(door);
    steps.current.update({ query, canonical, apply, missed, quiet, ready, owner });
  });
  return () => steps.current?.refuse();
}

/** The address of the tool in view with these settings. */
export const linkWith = (query: string): string =>
  new URL(query === '' ? pathOf(fragment()) : `${pathOf(fragment())}?${query}`, location.href).href;

const fragment = () => location.hash;
const stepInView = () => `${fragment()} ${JSON.stringify(history.state)}`;
/** Where components are written as text there is no address. */
const nowhere = () => '';

const door: AddressDoor = {
  fragment,
  state: (): unknown => history.state,
  push(next, state) {
    history.pushState(state, '', next);
    tell();
  },
  replace(next, state) {
    const other = next !== fragment();
    history.replaceState(state, '', next === '' ? location.href : next);
    if (other) tell();
  },
};

/** Whoever reads the address is told only of steps that a person takes. */
const tell = () => dispatchEvent(new HashChangeEvent('hashchange'));

function watch(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  addEventListener('popstate', changed);
  return () => {
    removeEventListener('hashchange', changed);
    removeEventListener('popstate', changed);
  };
}
