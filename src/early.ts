// What takes longest is begun first, by a script so small that it runs while the others are still on their way (`build/earlyScript.ts`).
import { openIndexedDbStorage } from './browser/indexedDbStorage';
import { localPreferences } from './browser/localPreferences';
import { pageDrops } from './browser/pageDrops';
import { askedAhead } from './core/base/askedAhead';
import { ok } from './core/base/result';

/** A file dropped while the app is still on its way would be shown in its stead. */
export const takeDrops = pageDrops();

export const preferences = localPreferences(localStorageIfAny());

let tellBlocked: () => void = () => undefined;
/** Resolves when another tab holds an older version of what is kept. */
export const storageBlocked = new Promise<void>((resolve) => (tellBlocked = resolve));
export const storageOpening = openIndexedDbStorage({ onBlocked: tellBlocked }).then((opened) =>
  // Which projects there are is the first that is asked.
  opened.ok ? ok({ ...opened.value, list: askedAhead(opened.value.list) }) : opened,
);

// Whoever wants what did not come asks again, and tells.
void import('./soon').catch(() => undefined);

/** Some browsers throw on the mere mention of storage that is switched off. */
function localStorageIfAny(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
