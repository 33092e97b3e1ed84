// The lock of a project that was made just now, which is worked on before the lock is there.
import type { ProjectStorage } from '../../browser/projectStorage';

export type Lock = Awaited<ReturnType<ProjectStorage['lock']>>;

/** A lock that is being given: held from now on, unless it turns out that it cannot be had. */
export function lockToCome(coming: Promise<Lock>): Extract<Lock, { readonly kind: 'held' }> {
  const held = coming.then((lock) => (lock.kind === 'held' ? lock : undefined));
  return {
    kind: 'held',
    lost: held.then((lock) => lock?.lost),
    asked: held.then((lock) => lock?.asked ?? new Promise<never>(() => {})),
    release: () => void held.then((lock) => lock?.release()),
  };
}
