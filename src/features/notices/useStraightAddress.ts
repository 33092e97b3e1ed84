// An address that leads to no page says what is shown instead, and a message says what it could not lead to.
import { useEffect } from 'react';
import { useAppStore } from '../../store/useAppStore';

/** Puts the address right where it is not; `missed` is what it named, where nothing is called so. */
export function useStraightAddress(straight: { readonly address: string; readonly missed?: string } | undefined): void {
  const notify = useAppStore((state) => state.notify);
  const { address, missed } = straight ?? {};
  useEffect(() => {
    if (address === undefined || address === location.hash) return;
    // No step of history: Back leads to what was before.
    history.replaceState(history.state, '', address);
    dispatchEvent(new HashChangeEvent('hashchange'));
    if (missed !== undefined) notify({ kind: 'link-partly', parts: [missed] });
  }, [address, missed, notify]);
}
