// The store in React: it and `useKept` are the only files of the store that know React.
import type { ReactElement, ReactNode } from 'react';
import { createContext, createElement, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Spoken } from '../words/languages';
import type { AppState, AppStore } from './appStore';
import type { PictureCache } from './dataset/pictureCache';

const StoreContext = createContext<AppStore | undefined>(undefined);
const LanguageContext = createContext<Spoken | undefined>(undefined);

/**
 * Makes a store readable below it. The language is handed down: every tile of a grid asks for it, and the store would wake each of them.
 */
export function StoreProvider({ value, children }: { readonly value: AppStore; readonly children: ReactNode }): ReactElement {
  const language = useStore(value, (state) => state.language);
  return createElement(StoreContext, { value }, createElement(LanguageContext, { value: language }, children));
}

/** The names of what the store can do. */
type VerbName = {
  [Name in keyof AppState]: AppState[Name] extends (...values: never[]) => unknown ? Name : never;
}[keyof AppState];

/** A verb of the store. Verbs stay the same for as long as the store is there, so nothing is watched for one. */
export function useAppVerb<Name extends VerbName>(name: Name): AppState[Name] {
  return useTheStore().getState()[name];
}

/** Backbones of one's own, read from the device when what asks for them is first shown; `listed` once that is done. */
export function useOwnBackbones(): { readonly own: AppState['ownBackbones']; readonly listed: boolean } {
  const look = useAppVerb('lookAtOwnBackbones');
  const own = useAppStore((state) => state.ownBackbones);
  const listed = useAppStore((state) => state.ownBackbonesListed);
  useEffect(() => {
    void look();
  }, [look]);
  return { own, listed };
}

/** Samples' pictures: like a verb, the same for as long as the store is there. */
export function usePictures(): PictureCache {
  return useTheStore().getState().pictures;
}

/** The language spoken, see `useLanguage`. */
export function useSpoken(): Spoken {
  return given(useContext(LanguageContext));
}

/** Reads the store; the component renders again when what `select` returns changes (by Object.is). */
export function useAppStore<Value>(select: (state: AppState) => Value): Value {
  return useStore(useTheStore(), select);
}

function useTheStore(): AppStore {
  return given(useContext(StoreContext));
}

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the store is read without a StoreProvider above');
  return value;
}
