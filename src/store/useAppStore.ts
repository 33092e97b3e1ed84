// The store in React: the only file of the store that knows React.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './appStore';

const StoreContext = createContext<AppStore | undefined>(undefined);

export const StoreProvider = StoreContext.Provider;

/** The names of what the store can do. */
type VerbName = {
  [Name in keyof AppState]: AppState[Name] extends (...values: never[]) => unknown ? Name : never;
}[keyof AppState];

/** A verb of the store. Verbs stay the same for as long as the store is there, so nothing is watched for one. */
export function useAppVerb<Name extends VerbName>(name: Name): AppState[Name] {
  return useTheStore().getState()[name];
}

/** Reads the store; the component renders again when what `select` returns changes (by Object.is). */
export function useAppStore<Value>(select: (state: AppState) => Value): Value {
  return useStore(useTheStore(), select);
}

function useTheStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('the store is read without a StoreProvider above');
  return store;
}
