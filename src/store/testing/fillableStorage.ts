// A storage that can be full: it writes nothing then, and still reads and deletes.
import type { ProjectStorage } from '../../browser/projectStorage';
import { fail } from '../../core/base/result';

const WRITES: ReadonlySet<string> = new Set(['create', 'addSamples', 'updateSamples', 'hideSamples', 'addEmbeddings', 'rename', 'purge']);

/** The storage, and what fills it or makes room. */
export function fillable(storage: ProjectStorage): { readonly storage: ProjectStorage; readonly fill: (now: boolean) => void } {
  let full = false;
  const filling = new Proxy(storage, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      const writing = typeof key === 'string' && (key.startsWith('save') || WRITES.has(key));
      if (!writing || typeof value !== 'function') return value;
      return (...args: unknown[]): unknown =>
        full ? Promise.resolve(fail({ kind: 'quota', detail: 'full' })) : Reflect.apply(value, target, args);
    },
  });
  return { storage: filling, fill: (now) => void (full = now) };
}
