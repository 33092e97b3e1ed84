// A component whose code is fetched when it is first shown: what is not on the first screen does not delay it.
import type { ComponentType } from 'react';
import { Suspense, lazy } from 'react';

/** The component as it is, with nothing in its place while its code is on its way. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Lazy = lazy(async () => ({ default: await load() }));
  return function Lazily(props: Props) {
    return (
      <Suspense fallback={null}>
        <Lazy {...props} />
      </Suspense>
    );
  };
}
