// The store in React: the only file of the store that knows React.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './appStore';

const StoreContext = createContext<AppStore | undefined>(undefined);

export const StoreProvider = StoreContext.Provider;

/** Reads the store; the component renders again when what `select` returns changes (by Object.is). */
export function useAppStore<Value>(select: (state: AppState) => Value): Value {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useAppStore needs a StoreProvider above it');
  return useStore(store, select);
}
